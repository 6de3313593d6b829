package org.mineright.rules.jp;

import java.util.List;
import org.mineright.fact.Fact;
import org.mineright.fact.Hands;

/** The facts that Japanese law alone needs. */
public final class JpFacts {
  /** The part shown in the result is minor by share, amount, display precision (Art. 47-5). */
  public static final Fact<Boolean> MINOR_USE =
      Fact.ofBoolean(
          "jp.minorUse",
          Hands.USER,
          "The part shown in the result is minor by share, amount, display precision (Art. 47-5)");

  /** The use accompanies a search or analysis result and does not replace the work (Art. 47-5). */
  public static final Fact<Boolean> INCIDENTAL_TO_RESULT =
      Fact.ofBoolean(
          "jp.incidentalToResult",
          Hands.USER,
          "The use accompanies a search or analysis result and does not replace the work (Art. 47-5)");

  /**
   * The data belong to a database organised for data analysis that is sold or licensed, or whose
   * future sale is inferred.
   */
  public static final Fact<AnalysisDatabaseOffer> ANALYSIS_DATABASE_OFFER =
      Fact.ofEnum(
          "jp.analysisDatabaseOffer",
          AnalysisDatabaseOffer.class,
          Hands.RIGHTSHOLDER,
          "The data belong to a database organised for data analysis that is sold or licensed, or whose future sale is inferred");

  /** The operator meets the Enforcement Order's standards (prior legal check, public contact). */
  public static final Fact<Boolean> OPERATOR_STANDARDS_MET =
      Fact.ofBoolean(
          "jp.operatorStandardsMet",
          Hands.USER,
          "The operator meets the Enforcement Order's standards (prior legal check, public contact)");

  /** The training set is restricted to one or few creators to get output like theirs. */
  public static final Fact<Boolean> TARGETS_SPECIFIC_CREATOR =
      Fact.ofBoolean(
          "jp.targetsSpecificCreator",
          Hands.PROJECT,
          "The training set is restricted to one or few creators to get output like theirs");

  /** The use does not exceed what the permitted purpose needs. */
  public static final Fact<Boolean> NECESSARY_EXTENT =
      Fact.ofBoolean(
          "jp.necessaryExtent",
          Hands.USER,
          "The use does not exceed what the permitted purpose needs");

  private JpFacts() {}

  static List<Fact<?>> all() {
    return List.of(
        MINOR_USE,
        INCIDENTAL_TO_RESULT,
        ANALYSIS_DATABASE_OFFER,
        OPERATOR_STANDARDS_MET,
        TARGETS_SPECIFIC_CREATOR,
        NECESSARY_EXTENT);
  }
}
