package fr.article51.droit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the provisions in force on a day make of each need. */
final class StatutsDesBesoins {
  private final Map<String, List<String>> derogations = new HashMap<>();
  private final Map<String, List<String>> cooperations = new HashMap<>();
  private final Map<String, List<String>> droitCommun = new HashMap<>();

  /** Indexes provisions sorted by identifier. */
  StatutsDesBesoins(List<ProvisionEnVigueur> provisions) {
    for (ProvisionEnVigueur provision : provisions) {
      TreeSet<String> vises = new TreeSet<>();
      provision.vise().values().forEach(vises::addAll);
      ajouter(derogations, vises, provision);
      ajouter(cooperations, provision.cooperation(), provision);
      ajouter(droitCommun, provision.droitCommun(), provision);
    }
  }

  private static void ajouter(
      Map<String, List<String>> index, Collection<String> besoins, ProvisionEnVigueur provision) {
    for (String besoin : besoins) {
      index.computeIfAbsent(besoin, b -> new ArrayList<>()).add(provision.provision());
    }
  }

  /** A derogation prevails over a cooperation, a cooperation over common law. */
  BesoinAuDroit de(String besoin, @Nullable LocalDate prochain) {
    List<String> provisions = derogations.get(besoin);
    if (provisions != null) {
      return statut(besoin, StatutBesoin.DISPONIBLE, provisions);
    }
    provisions = cooperations.get(besoin);
    if (provisions != null) {
      return statut(besoin, StatutBesoin.COOPERATION, provisions);
    }
    provisions = droitCommun.get(besoin);
    if (provisions != null) {
      return statut(besoin, StatutBesoin.DROIT_COMMUN, provisions);
    }
    return new BesoinAuDroit(besoin, StatutBesoin.HORS_LISTE, List.of(), prochain);
  }

  private static BesoinAuDroit statut(String besoin, StatutBesoin statut, List<String> provisions) {
    return new BesoinAuDroit(besoin, statut, List.copyOf(provisions), null);
  }
}
