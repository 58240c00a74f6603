package fr.article51.api.acces;

import fr.article51.instruction.Role;
import org.jspecify.annotations.Nullable;

/** Who may make a request. */
enum Niveau {
  /** Anyone, always: probes. */
  TOUJOURS(null),
  /** Anyone, even when the service is closed; counted, unlike probes: where one says who one is. */
  OUVERT(null),
  /** Anyone, unless the service is closed: then any role. */
  PUBLIC(Role.LECTEUR),
  LECTEUR(Role.LECTEUR),
  INSTRUCTEUR(Role.INSTRUCTEUR),
  ADMINISTRATEUR(Role.ADMINISTRATEUR);

  private final @Nullable Role role;

  Niveau(@Nullable Role role) {
    this.role = role;
  }

  /**
   * @param publicOuvert whether what is public needs nobody
   * @return the role needed; null when nobody is
   */
  @Nullable Role exige(boolean publicOuvert) {
    return this == PUBLIC && publicOuvert ? null : role;
  }
}
