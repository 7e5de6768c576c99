// What the workshop does more with a script. Every page works without this file.
(() => {
  const d = document, tous = (s, dans = d) => [...dans.querySelectorAll(s)];
  const nombre = (n) => n.toLocaleString("fr-FR");

  // Choosing many: how many, all at once, a range with Shift.
  const cases = (nom) => tous(`input[type=checkbox][data-choix="${nom}"]`);
  const compter = (nom) => {
    const toutes = cases(nom), n = toutes.filter((c) => c.checked).length;
    tous(`[data-combien="${nom}"]`).forEach((p) => { p.textContent = n === 0 ? p.dataset.aucun : n === 1 ? p.dataset.un : p.dataset.plusieurs.replace("#", nombre(n)); });
    tous(`[data-tout="${nom}"]`).forEach((t) => { t.checked = n > 0 && n === toutes.length; t.indeterminate = n > 0 && n < toutes.length; });
  };
  let derniere;
  d.addEventListener("click", (e) => {
    const c = e.target.closest("input[data-choix]"), t = e.target.closest("input[data-tout]");
    if (c) {
      const rang = cases(c.dataset.choix);
      if (e.shiftKey && derniere && derniere.dataset.choix === c.dataset.choix) {
        const [i, j] = [rang.indexOf(c), rang.indexOf(derniere)].sort((a, b) => a - b);
        rang.slice(i, j + 1).forEach((x) => { x.checked = c.checked; });
      }
      derniere = c;
      compter(c.dataset.choix);
    }
    if (t) { cases(t.dataset.tout).forEach((x) => { x.checked = t.checked; }); compter(t.dataset.tout); }

    // All fields of one side of a comparison.
    const cote = e.target.closest("[data-cote]");
    if (cote) tous(`input[type=radio][value="${cote.dataset.cote}"]`, cote.closest("form")).forEach((r) => { r.checked = true; });
  });

  // Characters left.
  const mesurer = (champ) => {
    const p = d.getElementById(champ.dataset.compte), n = [...champ.value].length, max = Number(champ.dataset.limite);
    if (!p) return;
    p.textContent = `${nombre(n)} caractères sur ${nombre(max)}`;
    p.classList.toggle("groupe__compte--trop", n > max);
  };
  d.addEventListener("input", (e) => {
    if (e.target.matches("[data-compte]")) mesurer(e.target);
    const f = e.target.closest("form[data-garder]");
    if (f) f.dataset.touche = "oui";
  });

  // Leaving a form that was not saved.
  addEventListener("beforeunload", (e) => { if (d.querySelector("form[data-touche]")) e.preventDefault(); });
  d.addEventListener("submit", (e) => { delete e.target.dataset.touche; });

  // Ctrl + S saves the draft.
  d.addEventListener("keydown", (e) => {
    const b = (e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "s" && d.querySelector("[data-enregistrer]");
    if (b) { e.preventDefault(); b.click(); }
  });

  // A file held over its field.
  ["dragover", "dragleave", "drop"].forEach((nom) => d.addEventListener(nom, (e) => {
    const z = e.target.closest && e.target.closest(".depot");
    if (z) z.classList.toggle("depot--dessus", nom === "dragover");
  }));

  // Whatever comes by htmx is counted too; a refused form is read from its errors.
  const preparer = () => {
    tous("[data-compte]").forEach(mesurer);
    new Set(tous("input[data-choix]").map((c) => c.dataset.choix)).forEach(compter);
  };
  d.addEventListener("htmx:afterSwap", preparer);
  preparer();
  const erreurs = d.querySelector(".resume-erreurs[tabindex]");
  if (erreurs) erreurs.focus();
})();
