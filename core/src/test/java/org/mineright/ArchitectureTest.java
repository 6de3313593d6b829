package org.mineright;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What the packages of core may know of each other, and what callers get to see of them. */
@AnalyzeClasses(packages = "org.mineright", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String OURS = "org.mineright..";
  private static final String INTERNAL = "org.mineright.internal..";
  private static final String TABLES = "org.mineright.internal.table..";
  private static final String RULES = "org.mineright.rules..";

  @ArchTest
  static final ArchRule core_knows_no_jurisdiction =
      noClasses()
          .should()
          .resideInAPackage(RULES)
          .orShould()
          .dependOnClassesThat(resideInAPackage(RULES))
          .because("others add a jurisdiction without touching core");

  @ArchTest
  static final ArchRule tables_know_nothing_else_of_ours =
      classes()
          .that()
          .resideInAPackage(TABLES)
          .should()
          .onlyDependOnClassesThat(areNotOursBut(TABLES))
          .because("whoever lays out texts may use them");

  @ArchTest
  static final ArchRule facts_know_nothing_else_of_ours =
      classes()
          .that()
          .resideInAPackage("org.mineright.fact..")
          .should()
          .onlyDependOnClassesThat(areNotOursBut("org.mineright.fact.."))
          .because("a use is described before any law is asked");

  @ArchTest
  static final ArchRule decisions_know_facts_at_most =
      classes()
          .that()
          .resideInAPackage("org.mineright.decision..")
          .should()
          .onlyDependOnClassesThat(
              areNotOursBut("org.mineright.decision..", "org.mineright.fact..", TABLES))
          .because("a decision is a value, whatever made it");

  @ArchTest
  static final ArchRule regimes_know_facts_and_decisions_at_most =
      classes()
          .that()
          .resideInAPackage("org.mineright.regime..")
          .should()
          .onlyDependOnClassesThat(
              areNotOursBut(
                  "org.mineright.regime..", "org.mineright.decision..", "org.mineright.fact.."))
          .because("a rule module declares the law, whatever runs it");

  @ArchTest
  static final ArchRule packages_depend_on_each_other_in_no_circle =
      slices().assignedFrom(eachPackage()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_api_exposes_nothing_internal =
      classes()
          .that(areApi())
          .should(exposeNothingThat(resideInAPackage(INTERNAL)))
          .because("what is internal may change in any release");

  @ArchTest
  static final ArchRule the_api_exposes_no_type_of_jackson_or_drools_or_any_other_library =
      classes()
          .that(areApi())
          .should(exposeNothingThat(resideOutsideOfPackages("java..", OURS)))
          .because("a library that we use may be replaced by another");

  @ArchTest
  static final ArchRule every_package_says_that_nothing_is_null_unless_marked =
      classes().should(liveInAPackageMarkedForNull());

  private static DescribedPredicate<JavaClass> areNotOursBut(String... packages) {
    return resideOutsideOfPackage(OURS).or(resideInAnyPackage(packages));
  }

  private static SliceAssignment eachPackage() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        return SliceIdentifier.of(javaClass.getPackageName());
      }

      @Override
      public String getDescription() {
        return "each package";
      }
    };
  }

  private static DescribedPredicate<JavaClass> areApi() {
    return DescribedPredicate.describe(
        "are API", type -> !resideInAPackage(INTERNAL).test(type) && isVisible(type));
  }

  private static boolean isVisible(JavaClass type) {
    return isOpen(type.getModifiers())
        && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
  }

  private static boolean isOpen(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static ArchCondition<JavaClass> exposeNothingThat(
      DescribedPredicate<? super JavaClass> forbidden) {
    return new ArchCondition<>("expose no type that would %s", forbidden.getDescription()) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check(type, type.getDescription(), heritage(type), events);
        for (JavaMember member : type.getMembers()) {
          if (isOpen(member.getModifiers())) {
            check(type, member.getDescription(), signature(member), events);
          }
        }
      }

      private void check(
          JavaClass owner, String place, Set<JavaType> exposed, ConditionEvents events) {
        Set<JavaClass> raw = new LinkedHashSet<>();
        exposed.forEach(type -> raw.addAll(type.getAllInvolvedRawTypes()));
        for (JavaClass type : raw) {
          JavaClass element = type.getBaseComponentType();
          if (!element.isPrimitive() && forbidden.test(element)) {
            events.add(violated(owner, place + " exposes " + element.getName()));
          }
        }
      }
    };
  }

  private static Set<JavaType> heritage(JavaClass type) {
    Set<JavaType> heritage = new LinkedHashSet<>(type.getInterfaces());
    type.getSuperclass().ifPresent(heritage::add);
    heritage.addAll(type.getTypeParameters());
    return heritage;
  }

  private static Set<JavaType> signature(JavaMember member) {
    Set<JavaType> signature = new LinkedHashSet<>();
    if (member instanceof JavaCodeUnit codeUnit) {
      signature.add(codeUnit.getReturnType());
      signature.addAll(codeUnit.getParameterTypes());
      signature.addAll(codeUnit.getTypeParameters());
      signature.addAll(codeUnit.getExceptionTypes());
    } else {
      signature.add(((JavaField) member).getType());
    }
    return signature;
  }

  private static ArchCondition<JavaClass> liveInAPackageMarkedForNull() {
    return new ArchCondition<>("live in a package whose package-info is marked @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(violated(type, type.getPackageName() + " of " + type.getName() + " is not"));
        }
      }
    };
  }
}
