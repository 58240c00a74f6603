package fr.article51.reference;

import fr.article51.projet.Valeur;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Shapes of requests: how the answers of a day are drawn. Each aims at a corner. */
enum Formes {
  /** Anything. */
  HASARD {
    @Override
    void remplir(Tirage t) {
      double inconnu = t.hasard.nextDouble();
      double oui = t.hasard.nextDouble();
      t.jour.questions.forEach(code -> t.tirer(code, inconnu, oui));
    }
  },
  /** NON nearly everywhere. */
  PRESQUE_TOUT_NON {
    @Override
    void remplir(Tirage t) {
      t.tousNon();
      t.alterer(1 + t.hasard.nextInt(5), 0.8);
    }
  },
  /** A few answers. */
  PRESQUE_INCONNU {
    @Override
    void remplir(Tirage t) {
      t.alterer(t.hasard.nextInt(7), 1);
    }
  },
  /** An admissible project. */
  RECEVABLE {
    @Override
    void remplir(Tirage t) {
      t.recevable();
    }
  },
  /** An admissible project, but for a few answers. */
  PRESQUE_RECEVABLE {
    @Override
    void remplir(Tirage t) {
      t.recevable();
      t.alterer(1 + t.hasard.nextInt(5), 0.5);
    }
  },
  /** An admissible project of which a whole theme is unknown. */
  THEME_INCONNU {
    @Override
    void remplir(Tirage t) {
      t.recevable();
      String code = t.un(t.jour.questions);
      t.oublier(code.substring(0, code.indexOf('.') + 1), 1);
      t.alterer(t.hasard.nextInt(3), 0.5);
    }
  },
  /** An admissible project of which every need is unknown, or nearly. */
  BESOINS_INCONNUS {
    @Override
    void remplir(Tirage t) {
      t.recevable();
      t.oublier("besoin.", 1);
      t.oublier("condition.", t.hasard.nextDouble());
      t.alterer(t.hasard.nextInt(4), 0.7);
    }
  },
  /** Sparse needs, the others NON: a few OUI, a few unknown. */
  BESOINS_EPARS {
    @Override
    void remplir(Tirage t) {
      t.recevable();
      t.tous("besoin.", Valeur.NON);
      for (int i = t.hasard.nextInt(5); i > 0; i--) {
        t.mettre(t.un(Questions.BESOINS), t.hasard.nextBoolean() ? Valeur.OUI : null);
      }
      t.oublier("condition.", 0.4);
    }
  },
  /** Competences alone, or nearly, known or not. */
  COMPETENCES_SEULES {
    @Override
    void remplir(Tirage t) {
      t.recevable();
      t.tous("besoin.", Valeur.NON);
      t.mettre(Questions.COMPETENCES, t.hasard.nextInt(3) == 0 ? Valeur.OUI : null);
      t.oublier("condition.", 0.3);
      for (int i = t.hasard.nextInt(4) - 1; i > 0; i--) {
        t.mettre(t.un(Questions.BESOINS), t.hasard.nextBoolean() ? Valeur.OUI : null);
      }
    }
  },
  /** Competences beside something: the cooperation of 2018-2019, letter j since. */
  COMPETENCES_ACCOMPAGNEES {
    @Override
    void remplir(Tirage t) {
      t.recevable();
      t.tous("besoin.", Valeur.NON);
      t.mettre(Questions.COMPETENCES, t.hasard.nextInt(3) > 0 ? Valeur.OUI : null);
      t.mettre(Questions.PHARMACIEN_CORRESPONDANT, t.peutEtre());
      for (int i = 1 + t.hasard.nextInt(3); i > 0; i--) {
        t.mettre(t.un(Questions.BESOINS), t.hasard.nextInt(3) > 0 ? Valeur.OUI : null);
      }
      t.oublier("condition.", 0.2);
    }
  },
  /** Non-medicalised accommodation as the only derogation, or nearly. */
  HEBERGEMENT {
    @Override
    void remplir(Tirage t) {
      t.recevable();
      t.tous("besoin.", Valeur.NON);
      t.mettre(Questions.HEBERGEMENT, t.hasard.nextInt(4) > 0 ? Valeur.OUI : null);
      for (int i = t.hasard.nextInt(3); i > 0; i--) {
        t.mettre(t.un(Questions.BESOINS), t.hasard.nextInt(3) == 0 ? Valeur.OUI : null);
      }
      t.oublier("condition.", 0.2);
    }
  },
  /** Conditions NON, and needs that call for them unknown. */
  CONDITIONS_NON {
    @Override
    void remplir(Tirage t) {
      t.recevable();
      t.tous("besoin.", Valeur.NON);
      t.tous("condition.", t.hasard.nextBoolean() ? Valeur.NON : Valeur.OUI);
      t.tous("pilote.", t.peutEtre());
      t.mettre(t.un(Questions.CONDITIONS), Valeur.NON);
      t.mettre(t.un(Questions.CONDITIONS), null);
      for (int i = 1 + t.hasard.nextInt(4); i > 0; i--) {
        t.mettre(t.un(Questions.BESOINS), t.hasard.nextInt(3) == 0 ? Valeur.OUI : null);
      }
      t.mettre("condition.indispensable", t.peutEtre());
    }
  },
  /** Aims unknown, no funding, no member: no branch may open, for a reason that is not known. */
  BUTS_INCONNUS {
    @Override
    void remplir(Tirage t) {
      t.recevable();
      t.oublier("finalite.", 0.8);
      t.tous("financement.", Valeur.NON);
      t.tous("organisation.", Valeur.NON);
      t.oublier("organisation.", t.hasard.nextInt(2) * 0.4);
      if (t.hasard.nextInt(4) > 0) {
        t.membre = Valeur.NON;
      }
      t.alterer(t.hasard.nextInt(2), 0.5);
    }
  },
  /** Branches: aims, categories and membership anyhow, the rest admissible. */
  BRANCHES {
    @Override
    void remplir(Tirage t) {
      t.recevable();
      double inconnu = t.hasard.nextDouble() * 0.7;
      for (String code : t.jour.questions) {
        if (code.startsWith("finalite.")
            || code.startsWith("financement.")
            || code.startsWith("organisation.")) {
          t.tirer(code, inconnu, 0.25);
        }
      }
      t.mettre(Questions.NON_REMUNEREES, t.peutEtre());
      t.membre = t.peutEtre();
    }
  },
  /** Object and character anyhow, the rest admissible. */
  EXCLUSIONS {
    @Override
    void remplir(Tirage t) {
      t.recevable();
      double inconnu = t.hasard.nextDouble();
      for (String code : t.jour.questions) {
        if (code.startsWith("objet.") || code.startsWith("caractere.")) {
          if (t.hasard.nextInt(3) == 0) {
            t.tirer(code, inconnu, 0.5);
          }
        }
      }
    }
  };

  abstract void remplir(Tirage tirage);

  /** Answers being drawn. */
  static final class Tirage {
    final RandomGenerator hasard;
    final Jour jour;
    final Map<String, Valeur> reponses = new TreeMap<>();
    @Nullable Valeur membre;

    Tirage(Jour jour, RandomGenerator hasard) {
      this.jour = jour;
      this.hasard = hasard;
      membre = peutEtre();
    }

    <T> T un(List<T> liste) {
      return liste.get(hasard.nextInt(liste.size()));
    }

    @Nullable Valeur peutEtre() {
      int tirage = hasard.nextInt(3);
      return tirage == 0 ? null : tirage == 1 ? Valeur.OUI : Valeur.NON;
    }

    /** Answers, or forgets when null; a code that does not exist that day is left out. */
    void mettre(String code, @Nullable Valeur valeur) {
      if (valeur == null) {
        reponses.remove(code);
      } else if (jour.existe.contains(code)) {
        reponses.put(code, valeur);
      }
    }

    void tirer(String code, double inconnu, double oui) {
      if (hasard.nextDouble() < inconnu) {
        mettre(code, null);
      } else {
        mettre(code, hasard.nextDouble() < oui ? Valeur.OUI : Valeur.NON);
      }
    }

    private Collection<String> codes(String debut) {
      return jour.questions.stream().filter(code -> code.startsWith(debut)).toList();
    }

    void tous(String debut, @Nullable Valeur valeur) {
      codes(debut).forEach(code -> mettre(code, valeur));
    }

    void oublier(String debut, double chance) {
      for (String code : codes(debut)) {
        if (hasard.nextDouble() < chance) {
          mettre(code, null);
        }
      }
    }

    void tousNon() {
      tous("", Valeur.NON);
      if (hasard.nextBoolean()) {
        mettre(Questions.DIFFUSABLE, Valeur.OUI);
      }
    }

    /** Changes a few answers: given at random with that chance, otherwise forgotten. */
    void alterer(int nombre, double donner) {
      for (int i = 0; i < nombre && !jour.questions.isEmpty(); i++) {
        String code = un(jour.questions);
        mettre(
            code,
            hasard.nextDouble() < donner ? hasard.nextInt(3) > 0 ? Valeur.OUI : Valeur.NON : null);
      }
    }

    /** Answers that make an admissible project, drawn among many. */
    void recevable() {
      tous("", Valeur.NON);
      mettre(Questions.DIFFUSABLE, Valeur.OUI);
      mettre(Questions.IMPACT, Valeur.OUI);
      tous("condition.", Valeur.OUI);
      tous("pilote.", Valeur.OUI);
      tirerLesCahiers();
      if (hasard.nextInt(4) > 0) {
        mettre(un(Questions.FINALITES_1), Valeur.OUI);
        if (hasard.nextBoolean()) {
          mettre(un(Questions.FINANCEMENTS), Valeur.OUI);
        } else {
          mettre(Questions.NON_PRISE_EN_CHARGE, Valeur.OUI);
          mettre(un(Questions.ORGANISATIONS), Valeur.OUI);
        }
      } else {
        mettre(un(Questions.FINALITES_2), Valeur.OUI);
        membre = Valeur.OUI;
      }
      if (!jour.disponibles.isEmpty()) {
        List<String> besoins = new ArrayList<>(jour.disponibles);
        for (int i = 1 + hasard.nextInt(3); i > 0; i--) {
          mettre(un(besoins), Valeur.OUI);
        }
      }
    }

    private void tirerLesCahiers() {
      codes("cahier.").forEach(code -> mettre(code, peutEtre()));
      mettre(Questions.TELESURVEILLANCE, peutEtre());
    }
  }
}
