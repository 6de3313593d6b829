package org.mineright.signal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement whether uses for some purposes are reserved. Of purposes that it does not name it
 * says nothing. Immutable.
 *
 * @param protocol the convention
 * @param version the specification and its version, or the draft whose words were used
 * @param channel where it stood
 * @param scope what it covers
 * @param addressee to whom it speaks
 * @param preferences what it says, by purpose; at least one
 * @param form how settled the form is
 * @param terms on which the use is open
 * @param evidence the proof
 */
public record ReservationStatement(
    Protocol protocol,
    String version,
    Channel channel,
    Scope scope,
    Addressee addressee,
    Map<Purpose, Preference> preferences,
    Form form,
    Terms terms,
    Evidence evidence)
    implements Statement {

  /** Copies, and checks that something is said. */
  public ReservationStatement {
    if (preferences.isEmpty()) {
      throw new IllegalArgumentException(
          "preferences: found none, expected at least one purpose; silence is no statement");
    }
    preferences = Collections.unmodifiableMap(new EnumMap<>(preferences));
  }

  /**
   * Starts a statement to everybody.
   *
   * @param protocol the convention, which gives version and form unless they are set
   * @param channel where it stood
   * @param scope what it covers
   * @return a builder that says nothing yet
   */
  public static Builder builder(Protocol protocol, Channel channel, Scope scope) {
    return new Builder(protocol, channel, scope);
  }

  /** This statement with other terms and another proof. */
  ReservationStatement with(Terms otherTerms, Evidence otherEvidence) {
    return new ReservationStatement(
        protocol, version, channel, scope, addressee, preferences, form, otherTerms, otherEvidence);
  }

  /** Collects a statement. Not safe for use from many threads. */
  public static final class Builder {
    private final Protocol protocol;
    private final Channel channel;
    private final Scope scope;
    private String version;
    private Form form;
    private Addressee addressee = Addressee.ALL;
    private final Map<Purpose, Preference> preferences = new EnumMap<>(Purpose.class);
    private Terms terms = Terms.NONE;
    private @Nullable Evidence evidence;

    private Builder(Protocol protocol, Channel channel, Scope scope) {
      this.protocol = protocol;
      this.channel = channel;
      this.scope = scope;
      this.version = protocol.version();
      this.form = protocol.form();
    }

    /**
     * Sets the version.
     *
     * @param value the specification and its version
     * @return this builder
     */
    public Builder version(String value) {
      version = value;
      return this;
    }

    /**
     * Sets the form.
     *
     * @param value the form
     * @return this builder
     */
    public Builder form(Form value) {
      form = value;
      return this;
    }

    /**
     * Sets to whom it speaks.
     *
     * @param value the addressee
     * @return this builder
     */
    public Builder to(Addressee value) {
      addressee = value;
      return this;
    }

    /**
     * Says something of a purpose, in place of what was said of it before.
     *
     * @param purpose the purpose
     * @param preference what is said
     * @return this builder
     */
    public Builder say(Purpose purpose, Preference preference) {
      preferences.put(purpose, preference);
      return this;
    }

    /**
     * Sets the terms.
     *
     * @param value the terms
     * @return this builder
     */
    public Builder terms(Terms value) {
      terms = value;
      return this;
    }

    /**
     * Sets the proof.
     *
     * @param value the evidence
     * @return this builder
     */
    public Builder evidence(Evidence value) {
      evidence = value;
      return this;
    }

    /**
     * Makes the statement.
     *
     * @return the statement
     * @throws IllegalArgumentException if no purpose was named
     * @throws IllegalStateException if the evidence is missing
     */
    public ReservationStatement build() {
      if (evidence == null) {
        throw new IllegalStateException("evidence: found none, expected the proof of " + protocol);
      }
      return new ReservationStatement(
          protocol, version, channel, scope, addressee, preferences, form, terms, evidence);
    }
  }
}
