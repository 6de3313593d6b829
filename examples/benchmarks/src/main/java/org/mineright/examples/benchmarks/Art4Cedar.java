package org.mineright.examples.benchmarks;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;

/** By Cedar: {@code cdsm-art-4.cedar}, parsed once and kept in its cache. */
final class Art4Cedar implements Art4Engine<AuthorizationRequest> {
  private static final EntityUID PRINCIPAL = entity("User");
  private static final EntityUID ACTION = entity("Action");
  private static final EntityUID RESOURCE = entity("Work");

  private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
  private final PolicySet policies;
  private final Set<Entity> entities = Set.of();

  Art4Cedar() {
    try (InputStream stream = Art4Cedar.class.getResourceAsStream("cdsm-art-4.cedar")) {
      if (stream == null) {
        throw new IllegalStateException("found no cdsm-art-4.cedar");
      }
      policies = PolicySet.parsePolicies(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      policies.cache();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (AuthException | CacheException e) {
      throw new IllegalStateException("cdsm-art-4.cedar", e);
    }
  }

  private static EntityUID entity(String type) {
    return EntityTypeName.parse(type).orElseThrow().of("any");
  }

  @Override
  public AuthorizationRequest input(UseCase use) {
    Map<String, Value> context = new HashMap<>();
    for (Fact<?> fact : Art4Uses.FACTS) {
      use.get(fact).ifPresent(value -> context.put(fact.name(), value(value)));
    }
    return new AuthorizationRequest(PRINCIPAL, ACTION, RESOURCE, context);
  }

  private static Value value(Comparable<?> value) {
    return value instanceof Boolean truth
        ? new PrimBool(truth)
        : new PrimString(((Enum<?>) value).name());
  }

  @Override
  public boolean applies(AuthorizationRequest request) {
    try {
      AuthorizationResponse response = engine.isAuthorized(request, policies, entities);
      AuthorizationSuccessResponse success =
          response.success.orElseThrow(
              () -> new IllegalStateException("cdsm-art-4.cedar: " + response));
      if (!success.getErrors().isEmpty()) {
        throw new IllegalStateException("cdsm-art-4.cedar: " + success.getErrors());
      }
      return success.isAllowed();
    } catch (AuthException e) {
      throw new IllegalStateException("cdsm-art-4.cedar", e);
    }
  }
}
