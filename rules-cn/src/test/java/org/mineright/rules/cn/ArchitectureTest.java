package org.mineright.rules.cn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What a rule module may know of core. Looks at the classes that rules became, too. */
@AnalyzeClasses(
    packages = "org.mineright.rules",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule rules_know_nothing_internal =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.mineright.internal..")
          .because("a rule module of anyone's must be able to do what ours does");
}
