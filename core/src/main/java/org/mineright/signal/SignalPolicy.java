package org.mineright.signal;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.mineright.signal.LicenceStatement.Basis;

/**
 * The choices that law and protocols leave open when facts are taken from statements. Each has a
 * default that claims the least, or where a claim has to be made, the one that binds the user.
 * Immutable and safe for use from many threads.
 */
public final class SignalPolicy {
  private static final SignalPolicy STANDARD = builder().build();

  private final CrawlBan crawlBan;
  private final OtherAgents otherAgents;
  private final Set<Channel> silence;
  private final Set<Basis> trusted;
  private final boolean publicDomainMarks;
  private final boolean anonymousFetch;
  private final boolean generativeModel;
  private final boolean linkedPolicies;
  private final Set<String> rightsholders;

  private SignalPolicy(Builder from) {
    this.crawlBan = from.crawlBan;
    this.otherAgents = from.otherAgents;
    this.silence = Collections.unmodifiableSet(EnumSet.copyOf(from.silence));
    this.trusted = Collections.unmodifiableSet(EnumSet.copyOf(from.trusted));
    this.publicDomainMarks = from.publicDomainMarks;
    this.anonymousFetch = from.anonymousFetch;
    this.generativeModel = from.generativeModel;
    this.linkedPolicies = from.linkedPolicies;
    this.rightsholders = Collections.unmodifiableSet(new TreeSet<>(from.rightsholders));
  }

  /**
   * What it means that robots.txt keeps all agents, or one's own, from fetching, without a word on
   * what copies may be used for.
   */
  public enum CrawlBan {
    /**
     * A reservation in machine-readable form, as the Code of Practice for general-purpose AI models
     * has it (copyright chapter, Measure 1.3, which names RFC 9309).
     */
    RESERVES,
    /** A rule on fetching alone, which reserves nothing. */
    SAYS_NOTHING
  }

  /** Whether a reservation that names only the AI agents of others reaches one's own use. */
  public enum OtherAgents {
    /** Nobody knows: the fact stays unknown. */
    UNKNOWN,
    /**
     * It does: who names several of them means all, as the filter of Apertus took it
     * (swiss-ai/pretrain-data).
     */
    REACHES,
    /**
     * It does not: Rechtbank Amsterdam, 30 October 2024, ECLI:NL:RBAMS:2024:6563, on a robots.txt
     * that named other bots.
     */
    DOES_NOT_REACH
  }

  /**
   * Returns the policy with all defaults.
   *
   * @return the policy
   */
  public static SignalPolicy standard() {
    return STANDARD;
  }

  /**
   * Starts a policy.
   *
   * @return a builder with all defaults
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what a ban on crawling means.
   *
   * @return the choice
   */
  public CrawlBan crawlBan() {
    return crawlBan;
  }

  /**
   * Returns whether a reservation against other AI agents reaches one's own use.
   *
   * @return the choice
   */
  public OtherAgents otherAgents() {
    return otherAgents;
  }

  /**
   * Returns the channels of which the silence, all of them read, says that one looked and found no
   * reservation.
   *
   * @return the channels, unmodifiable; none where silence is no fact
   */
  public Set<Channel> silence() {
    return silence;
  }

  /**
   * Returns whose word a licence may be taken from.
   *
   * @return the bases, unmodifiable
   */
  public Set<Basis> trusted() {
    return trusted;
  }

  /**
   * Tells whether a mark that says that a work is in the public domain is believed.
   *
   * @return true if it makes that a fact
   */
  public boolean publicDomainMarks() {
    return publicDomainMarks;
  }

  /**
   * Tells whether responses were fetched without login, key or payment.
   *
   * @return true if a success shows that anyone can get the resource
   */
  public boolean anonymousFetch() {
    return anonymousFetch;
  }

  /**
   * Tells whether models that are trained generate content.
   *
   * @return true if reservations against training such models bear on training
   */
  public boolean generativeModel() {
    return generativeModel;
  }

  /**
   * Tells whether a link to a policy of TDMRep shows that a licence is on offer, though nobody has
   * read the policy.
   *
   * @return true if it does
   */
  public boolean linkedPolicies() {
    return linkedPolicies;
  }

  /**
   * Returns who is known to hold the rights or to have a mandate.
   *
   * @return the names, unmodifiable; where there are none, whoever is proven to have made a
   *     reservation is taken for one who may
   */
  public Set<String> rightsholders() {
    return rightsholders;
  }

  /** Collects choices. Not safe for use from many threads. */
  public static final class Builder {
    private CrawlBan crawlBan = CrawlBan.RESERVES;
    private OtherAgents otherAgents = OtherAgents.UNKNOWN;
    private final EnumSet<Channel> silence = EnumSet.noneOf(Channel.class);
    private EnumSet<Basis> trusted = EnumSet.of(Basis.ANNOTATED, Basis.CLAIMED);
    private boolean publicDomainMarks;
    private boolean anonymousFetch;
    private boolean generativeModel = true;
    private boolean linkedPolicies = true;
    private final Set<String> rightsholders = new TreeSet<>();

    private Builder() {}

    /**
     * Chooses what a ban on crawling means. Default: {@link CrawlBan#RESERVES}.
     *
     * @param value the choice
     * @return this builder
     */
    public Builder crawlBan(CrawlBan value) {
      crawlBan = value;
      return this;
    }

    /**
     * Chooses whether a reservation against other AI agents reaches one's own use. Default: {@link
     * OtherAgents#UNKNOWN}.
     *
     * @param value the choice
     * @return this builder
     */
    public Builder otherAgents(OtherAgents value) {
      otherAgents = value;
      return this;
    }

    /**
     * Names channels of which the silence counts as having looked: where all of them were read and
     * nothing reserves, {@code optOut} is {@code NONE}. Default: none, so that silence is no fact.
     *
     * @param channels where one has to have looked
     * @return this builder
     * @throws IllegalArgumentException for the document of a policy, which only tells the terms of
     *     a reservation that stands elsewhere
     */
    public Builder silenceOf(Channel... channels) {
      for (Channel channel : channels) {
        if (channel == Channel.POLICY_DOCUMENT) {
          throw new IllegalArgumentException(
              "silenceOf: found POLICY_DOCUMENT, expected a channel in which rights are reserved");
        }
        silence.add(channel);
      }
      return this;
    }

    /**
     * Chooses whose word a licence may be taken from. What others say limits it all the same.
     * Default: who looked it up ({@link Basis#ANNOTATED}) and who publishes ({@link
     * Basis#CLAIMED}).
     *
     * @param bases the bases; none, so that no licence is ever held
     * @return this builder
     * @throws IllegalArgumentException for {@link Basis#INFERRED}: the terms of a service or a
     *     source limit, and grant nothing of the dataset
     */
    public Builder trust(Basis... bases) {
      EnumSet<Basis> chosen = EnumSet.noneOf(Basis.class);
      Collections.addAll(chosen, bases);
      if (chosen.contains(Basis.INFERRED)) {
        throw new IllegalArgumentException(
            "trust: found INFERRED, expected a basis on which somebody states the licence");
      }
      trusted = chosen;
      return this;
    }

    /**
     * Chooses whether a mark as public domain (the Public Domain Mark of Creative Commons, which is
     * a label and no waiver) is believed. Default: no; a waiver such as CC0 is no mark.
     *
     * @param believed true to make it a fact
     * @return this builder
     */
    public Builder publicDomainMarks(boolean believed) {
      publicDomainMarks = believed;
      return this;
    }

    /**
     * States that responses were fetched without login, key or payment. Default: not stated.
     *
     * @param anonymous true if they were
     * @return this builder
     */
    public Builder anonymousFetch(boolean anonymous) {
      anonymousFetch = anonymous;
      return this;
    }

    /**
     * States whether models that are trained generate content. Default: they do.
     *
     * @param generative false for models that only classify, rank, detect
     * @return this builder
     */
    public Builder generativeModel(boolean generative) {
      generativeModel = generative;
      return this;
    }

    /**
     * Chooses whether a {@code tdm-policy} that was not read shows that a licence is on offer.
     * Default: it does, since the protocol has it lead to an offer.
     *
     * @param offer false to wait for the policy itself
     * @return this builder
     */
    public Builder linkedPolicies(boolean offer) {
      linkedPolicies = offer;
      return this;
    }

    /**
     * Names who is known to hold the rights or to have a mandate. Default: nobody.
     *
     * @param names the names, as {@link Evidence#declaredBy()} has them
     * @return this builder
     * @throws IllegalArgumentException if one is blank
     */
    public Builder rightsholders(Collection<String> names) {
      for (String name : names) {
        if (name.isBlank()) {
          throw new IllegalArgumentException("rightsholders: found a blank, expected a name");
        }
        rightsholders.add(name);
      }
      return this;
    }

    /**
     * Makes the policy.
     *
     * @return the policy
     */
    public SignalPolicy build() {
      return new SignalPolicy(this);
    }
  }
}
