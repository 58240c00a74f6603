package fr.article51.api.acces;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Map;

/** Settings of access. */
@ConfigMapping(prefix = "article51.acces")
interface ReglagesDAcces {
  /** Whether what is public needs nobody. */
  @WithName("public")
  @WithDefault("true")
  boolean ouvert();

  /** Whether an empty table of keys gets a first one, printed once. */
  @WithDefault("true")
  boolean premiereCle();

  /** Claim that names a person. */
  @WithDefault("email")
  String revendicationNom();

  /** Claim that gives the agency; {@code *} for all. */
  @WithDefault("agence")
  String revendicationAgence();

  /**
   * Persons whose provider gives neither role nor agency: name → role, a space, agency (or {@code
   * *}).
   */
  Map<String, String> personnes();
}
