// What htmx does not do by itself. Every page works without this file.
(() => {
  const d = document, id = (i) => d.getElementById(i);
  const annoncer = (texte) => { const a = id("annonce"); if (a) a.textContent = texte; };
  let avant;

  // An empty field says nothing: keep it out of the address.
  d.addEventListener("htmx:configRequest", (e) => {
    const f = e.detail.formData;
    if (f) [...f].forEach(([nom, valeur]) => valeur === "" && f.delete(nom));
  });

  // The region is replaced whole: remember what the person had opened, and where they were.
  d.addEventListener("htmx:beforeSwap", (e) => {
    if (e.detail.target.id !== "recherche") return;
    const filtres = id("filtres");
    avant = {
      foyer: d.activeElement && d.activeElement.id,
      groupes: [...d.querySelectorAll("#filtres details[id]")].map((g) => [g.id, g.open]),
      feuille: filtres && filtres.matches(":popover-open"),
      hauteur: filtres && filtres.scrollTop,
    };
  });

  d.addEventListener("htmx:afterSwap", () => {
    if (!avant) return;
    const { foyer, groupes, feuille, hauteur } = avant, filtres = id("filtres");
    avant = null;
    groupes.forEach(([i, ouvert]) => { const g = id(i); if (g) g.open = ouvert; });
    if (feuille) { filtres.showPopover(); filtres.scrollTop = hauteur; }
    const cible = (foyer && id(foyer)) || id("total");
    if (cible) cible.focus({ preventScroll: true });
    annoncer(id("total") ? id("total").textContent.trim() : "");
  });

  d.addEventListener("click", (e) => {
    const b = e.target.closest("[data-copier]");
    if (b) navigator.clipboard.writeText(id(b.dataset.copier).textContent.trim()).then(() => annoncer(b.dataset.dit));
  });
})();
