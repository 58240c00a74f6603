// A client of the public API of Article 51, for sites that build their own form. No dependency; any browser of today, Node 18.
// The whole contract, with every field: /q/openapi.

/**
 * A refusal of the service, or a service that does not answer.
 */
export class ErreurArticle51 extends Error {
  /**
   * @param {number} statut HTTP status; 0 when no answer came
   * @param {{type?: string, title?: string, detail?: string, errors?: {pointer?: string, parameter?: string, detail: string}[]}} probleme
   *   what the service says (RFC 9457): what is wrong, where, what is accepted
   * @param {number|null} attente seconds to wait before asking again; null when nothing is said
   */
  constructor(statut, probleme, attente = null) {
    super(probleme.detail || probleme.title || `Statut ${statut}`);
    this.name = "ErreurArticle51";
    this.statut = statut;
    this.probleme = probleme;
    this.attente = attente;
  }
}

/**
 * The service at an address. Nothing of what is sent is kept by it.
 */
export class Article51 {
  #adresse;

  /**
   * @param {string|URL} [adresse] of the service, https://…/ ; by default, the one this file came from
   */
  constructor(adresse = new URL("../", import.meta.url)) {
    this.#adresse = new URL(adresse);
    if (!this.#adresse.pathname.endsWith("/")) this.#adresse.pathname += "/";
  }

  /**
   * The questions that exist on a day.
   * @param {string} [date] AAAA-MM-JJ ; today, in Paris, when left out
   * @param {{signal?: AbortSignal}} [options]
   * @returns {Promise<{date: string, regime: string|null, questions: {code: string, theme: string, libelle: string, aide: string, exemple: string, provisions: string[]}[]}>}
   * @throws {ErreurArticle51}
   */
  questions(date, { signal } = {}) {
    return this.#demander("v1/questions", date === undefined ? {} : { date }, { signal });
  }

  /**
   * The verdict on a project.
   * @param {{dateAppreciation?: string, projet?: object, reponses?: Record<string, "OUI"|"NON">}} demande an answer left out is
   *   unknown, never « no »
   * @param {{contrefactuels?: boolean, explications?: boolean, signal?: AbortSignal}} [options]
   * @returns {Promise<object>} conclusion, motifs, derogations, avisHas, procedure, questions…
   * @throws {ErreurArticle51}
   */
  evaluer(demande, { contrefactuels = false, explications = false, signal } = {}) {
    const parametres = {};
    if (contrefactuels) parametres.contrefactuels = "true";
    if (explications) parametres.explications = "true";
    return this.#demander("v1/evaluations", parametres, { corps: demande, signal });
  }

  /**
   * One project under the law of every day between two.
   * @param {{du: string, au: string, projet?: object, reponses?: Record<string, "OUI"|"NON">}} demande
   * @param {{signal?: AbortSignal}} [options]
   * @returns {Promise<object>} depart, bascules, reponsesIgnorees
   * @throws {ErreurArticle51}
   */
  comparer(demande, { signal } = {}) {
    return this.#demander("v1/evaluations/comparaison", {}, { corps: demande, signal });
  }

  async #demander(chemin, parametres, { corps, signal }) {
    const adresse = new URL(chemin, this.#adresse);
    for (const [nom, valeur] of Object.entries(parametres)) adresse.searchParams.set(nom, valeur);
    const requete = { headers: { Accept: "application/json" }, credentials: "omit", signal };
    if (corps !== undefined) {
      requete.method = "POST";
      requete.headers["Content-Type"] = "application/json";
      requete.body = JSON.stringify(corps);
    }
    let reponse;
    try {
      reponse = await fetch(adresse, requete);
    } catch (erreur) {
      if (erreur?.name === "AbortError") throw erreur;
      throw new ErreurArticle51(0, { title: "Service injoignable", detail: `Aucune réponse de ${adresse.origin}.` });
    }
    const contenu = await reponse.json().catch(() => null);
    if (reponse.ok && contenu !== null) return contenu;
    const attente = Number.parseInt(reponse.headers.get("Retry-After") ?? "", 10);
    throw new ErreurArticle51(reponse.status, contenu ?? {}, Number.isNaN(attente) ? null : attente);
  }
}
