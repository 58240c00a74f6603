// What a browser with scripts gains; every page works without.
const documentEntier = document.documentElement;

// A fault is read first.
document.getElementById("fautes")?.focus();

// Sent once: a second click while the answer comes changes nothing, and sends nothing.
for (const formulaire of document.forms) {
  formulaire.addEventListener("submit", (envoi) => {
    const fichier = envoi.submitter?.getAttribute("formaction");
    if (formulaire.dataset.parti) {
      envoi.preventDefault();
    } else if (!fichier) {
      formulaire.dataset.parti = "oui";
    }
  });
}
// A page brought back by the browser may be sent again.
addEventListener("pageshow", () => {
  for (const formulaire of document.forms) delete formulaire.dataset.parti;
});

for (const bouton of document.querySelectorAll(".a51-imprimer")) {
  bouton.hidden = false;
  bouton.addEventListener("click", () => print());
}

// Inside another page: tells it how tall this one is, and nothing else.
if (window.parent !== window) {
  const dire = () =>
    window.parent.postMessage({ article51: "hauteur", hauteur: Math.ceil(documentEntier.getBoundingClientRect().height) }, "*");
  new ResizeObserver(dire).observe(documentEntier);
  dire();
}
