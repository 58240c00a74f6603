package fr.article51.doublure;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The double, by hand: {@code Lancement [PORT]}. Stays until it is stopped. */
public final class Lancement {
  private Lancement() {}

  public static void main(String... arguments) throws InterruptedException {
    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5151;
    Doublure doublure = Doublure.ouvrir(port, Instant::now, LettreDIntention.demarche());
    doublure.deposer(LettreDIntention.NUMERO, LettreDIntention.reponses());
    Map<Object, Object> vide = Map.of(LettreDIntention.TITRE, "Un projet à peine commencé");
    doublure.deposer(LettreDIntention.NUMERO, vide);
    System.out.println(
        MODE_D_EMPLOI
            .replace("$A", doublure.adresse().toString())
            .replace("$D", String.valueOf(LettreDIntention.NUMERO))
            .replace("$J", Doublure.JETON));
    new CountDownLatch(1).await();
  }

  private static final String MODE_D_EMPLOI =
      """

      Doublure de la plateforme : $A
      Démarche $D, jeton « $J », dossiers 1001 et 1002.

      Tout voir                $A/doublure (ou /doublure/etat.json)
      Déposer un dossier       curl -d '{"Titre du projet":"Essai","122":true}' $A/doublure/dossiers
      Changer une réponse      curl -d '{"Durée, en mois":36}' $A/doublure/dossiers/1001/champs
      Prendre en instruction   curl -X POST '$A/doublure/dossiers/1001/etat?vers=en_instruction'
      Écrire en porteur        curl -d 'Bonjour' $A/doublure/dossiers/1001/messages
      Messages, annotations    curl $A/doublure/dossiers/1001
      Supprimer                curl -X DELETE $A/doublure/dossiers/1002
      Préremplir, déposer      curl -H 'Content-Type: application/json' -d '{"champ_Q2hhbXAtMTAx":"Essai"}' \\
                                 $A/api/public/v1/demarches/$D/dossiers
                               curl -X POST $A/doublure/dossiers/1003/depot
      Crochet d’avant          curl -X POST '$A/doublure/crochets?adresse=http://…'
      Crochet signé            curl -X POST '$A/doublure/crochets?adresse=http://…&secrets=whsec_…'
      Une panne                curl -X POST '$A/doublure/pannes?panne=STATUT_500&fois=3&operation=dossier'
      Des réponses lentes      curl -X POST '$A/doublure/pannes?lenteurMs=2000'
      Plus de panne            curl -X DELETE $A/doublure/pannes
      Un jeton de plus         curl -X POST '$A/doublure/jetons?jeton=autre&etat=LECTURE_SEULE'
      """;
}
