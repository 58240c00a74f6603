// Shows the form of Article 51 in a page of another site, where this script stands:
//   <script src="https://…/web/integration.js" data-couleur="green-emeraude" async></script>
// data-couleur, data-titre and data-hauteur (pixels, before the form has told its own) may be left out. See /integration.
(() => {
  const script = document.currentScript;
  if (!script || script.parentNode === document.head) {
    console.error("Article 51 : placez ce script (sans type=\"module\") dans la page, là où le formulaire doit paraître.");
    return;
  }
  const adresse = new URL("../", script.src);
  adresse.searchParams.set("integre", "oui");
  if (script.dataset.couleur) adresse.searchParams.set("couleur", script.dataset.couleur);

  const cadre = document.createElement("iframe");
  cadre.src = adresse.href;
  cadre.title = script.dataset.titre || "Mon projet entre-t-il dans l’article 51 ? Formulaire";
  Object.assign(cadre.style, { display: "block", width: "100%", border: "0", height: `${Number(script.dataset.hauteur) || 900}px` });

  // A browser shows nothing of the form on a site that is not admitted, and no script may know: until the form has spoken,
  // a link stands beside it.
  const lien = document.createElement("a");
  Object.assign(lien, { href: new URL("../", script.src).href, target: "_blank", textContent: "L’ouvrir dans un nouvel onglet" });
  const secours = document.createElement("p");
  secours.append("Le formulaire ne paraît pas ici\u00a0? ", lien);
  let entendu = false;

  addEventListener("message", (message) => {
    if (message.source !== cadre.contentWindow || message.origin !== adresse.origin) return;
    entendu = true;
    secours.remove();
    const { article51, hauteur } = message.data ?? {};
    if (article51 !== "hauteur" || !Number.isFinite(hauteur)) return;
    cadre.style.height = `${Math.min(Math.max(hauteur, 200), 50000)}px`;
  });
  // A screen that follows begins at its beginning, wherever the one before it was left.
  let premier = true;
  cadre.addEventListener("load", () => {
    if (!entendu) cadre.after(secours);
    if (!premier && cadre.getBoundingClientRect().top < 0) cadre.scrollIntoView();
    premier = false;
  });
  script.after(cadre);
})();
