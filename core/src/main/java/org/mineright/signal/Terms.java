package org.mineright.signal;

import java.util.ArrayList;
import java.util.List;

/**
 * Terms on which a use is open, as far as a statement names them. Immutable. Terms that are offered
 * are not terms that were accepted.
 *
 * @param licences URLs or ids of licences and licensing documents
 * @param policies URLs of policies, or of servers that grant licences
 * @param payments kinds of payment, in the words of the protocol
 * @param contacts of whom a licence may be asked: names, addresses, URLs
 * @param conditions further limits, in the words of the protocol
 */
public record Terms(
    List<String> licences,
    List<String> policies,
    List<String> payments,
    List<String> contacts,
    List<String> conditions) {
  /** No terms. */
  public static final Terms NONE = new Terms(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies. */
  public Terms {
    licences = List.copyOf(licences);
    policies = List.copyOf(policies);
    payments = List.copyOf(payments);
    contacts = List.copyOf(contacts);
    conditions = List.copyOf(conditions);
  }

  /**
   * Starts a list of terms.
   *
   * @return a builder without terms
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects terms. Not safe for use from many threads. */
  public static final class Builder {
    private final List<String> licences = new ArrayList<>();
    private final List<String> policies = new ArrayList<>();
    private final List<String> payments = new ArrayList<>();
    private final List<String> contacts = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a licence.
     *
     * @param value its URL or id
     * @return this builder
     */
    public Builder licence(String value) {
      licences.add(value);
      return this;
    }

    /**
     * Adds a policy.
     *
     * @param value its URL
     * @return this builder
     */
    public Builder policy(String value) {
      policies.add(value);
      return this;
    }

    /**
     * Adds a kind of payment.
     *
     * @param value in the words of the protocol
     * @return this builder
     */
    public Builder payment(String value) {
      payments.add(value);
      return this;
    }

    /**
     * Adds somebody of whom a licence may be asked.
     *
     * @param value a name, address or URL
     * @return this builder
     */
    public Builder contact(String value) {
      contacts.add(value);
      return this;
    }

    /**
     * Adds a further limit.
     *
     * @param value in the words of the protocol
     * @return this builder
     */
    public Builder condition(String value) {
      conditions.add(value);
      return this;
    }

    /**
     * Makes the terms.
     *
     * @return the terms
     */
    public Terms build() {
      return new Terms(licences, policies, payments, contacts, conditions);
    }
  }
}
