// The list under a field with data-completions: a combobox as WAI-ARIA describes it. Without this file the field is a field.
(() => {
  const d = document, ATTENTE = 150, MOINS = 2;
  let champ, liste, options = [], actif = -1, minuterie, requete, dernier = "";

  const annoncer = (texte) => { const a = d.getElementById("annonce"); if (a) a.textContent = texte; };
  const nombre = (n) => n.toLocaleString("fr-FR");
  const element = (nom, classe, texte) => {
    const e = d.createElement(nom);
    e.className = classe;
    if (texte) e.textContent = texte;
    return e;
  };

  // Where there is but one kind, it need not be said of each.
  const seules = () => champ.dataset.completions.includes("parmi=");

  const fermer = () => {
    clearTimeout(minuterie);
    if (requete) requete.abort();
    if (!liste) return;
    liste.hidden = true;
    champ.setAttribute("aria-expanded", "false");
    champ.removeAttribute("aria-activedescendant");
    options = [];
    actif = -1;
  };

  // The page may be replaced at any time: its fields are prepared anew.
  const preparer = () => d.querySelectorAll("[data-completions]:not([role])").forEach((c) => {
    const l = element("ul", "propositions");
    l.id = c.id + "-propositions";
    l.hidden = true;
    l.setAttribute("role", "listbox");
    l.setAttribute("aria-label", "Propositions");
    c.after(l);
    c.setAttribute("role", "combobox");
    c.setAttribute("aria-autocomplete", "list");
    c.setAttribute("aria-expanded", "false");
    c.setAttribute("aria-controls", l.id);
  });

  const prendre = (c) => {
    if (c === champ) return;
    fermer();
    champ = c;
    liste = d.getElementById(c.getAttribute("aria-controls"));
    dernier = c.value;
  };

  const montrer = (propositions) => {
    liste.replaceChildren(...propositions.map((p, i) => {
      const o = element("li", "proposition"), t = element("span", "proposition__texte");
      o.id = liste.id + "-" + i;
      o.setAttribute("role", "option");
      o.setAttribute("aria-selected", "false");
      if (p.autre_nom) t.append(element("span", "proposition__autre", p.autre_nom + " → "));
      t.append(p.texte);
      const dits = seules() ? [] : [p.genre];
      if (p.type !== "etude-de-cas") dits.push(nombre(p.nombre) + "\u00a0cas");
      o.append(t, " ", element("span", "proposition__genre", dits.join(" · ")));
      return o;
    }));
    options = propositions;
    actif = -1;
    champ.removeAttribute("aria-activedescendant");
    liste.hidden = options.length === 0;
    champ.setAttribute("aria-expanded", String(options.length > 0));
    annoncer(options.length === 0 ? "Aucune proposition" : options.length === 1 ? "1 proposition" : nombre(options.length) + " propositions");
  };

  // Only the last question counts: an earlier one that is still under way is given up.
  const demander = () => {
    if (requete) requete.abort();
    const texte = champ.value.trim(), ici = champ;
    if (texte.length < MOINS) { fermer(); return; }
    requete = new AbortController();
    const adresse = champ.dataset.completions;
    fetch(adresse + (adresse.includes("?") ? "&" : "?") + "q=" + encodeURIComponent(texte), { signal: requete.signal })
      .then((r) => (r.ok ? r.json() : []))
      .then((p) => { if (ici === champ && ici === d.activeElement) montrer(p); })
      .catch(() => {});
  };

  const activer = (i) => {
    [...liste.children].forEach((o, n) => o.setAttribute("aria-selected", String(n === i)));
    actif = i;
    if (i < 0) { champ.removeAttribute("aria-activedescendant"); return; }
    champ.setAttribute("aria-activedescendant", liste.children[i].id);
    liste.children[i].scrollIntoView({ block: "nearest" });
  };

  // A filter is added to those of the page; what was typed of its name goes.
  const adresse = (p) => {
    const nouvelle = new URL(p.url, location.href);
    if (p.type === "etude-de-cas" || p.type === "organisation") return nouvelle;
    const garde = new URLSearchParams(new FormData(champ.form));
    garde.delete("q");
    [...garde.keys()].forEach((nom) => garde.get(nom) === "" && garde.delete(nom));
    if (!garde.has("lieu")) garde.delete("rayon");
    nouvelle.searchParams.forEach((valeur, nom) => { if (!garde.getAll(nom).includes(valeur)) garde.append(nom, valeur); });
    nouvelle.search = garde.toString();
    return nouvelle;
  };

  const choisir = (i) => {
    const p = options[i];
    fermer();
    if (!seules()) { location.assign(adresse(p)); return; }
    champ.value = p.texte;
    champ.dataset.code = p.id.replace("commune:", "");
    champ.dataset.dit = p.texte;
    champ.dispatchEvent(new Event("change", { bubbles: true }));
  };

  d.addEventListener("focusin", (e) => { if (e.target.matches("[data-completions]")) prendre(e.target); });
  d.addEventListener("focusout", (e) => { if (e.target === champ && e.target.isConnected && e.relatedTarget) fermer(); });
  d.addEventListener("input", (e) => {
    if (e.target !== champ || champ.value === dernier) return;
    dernier = champ.value;
    clearTimeout(minuterie);
    minuterie = setTimeout(demander, ATTENTE);
  });
  d.addEventListener("submit", () => liste && fermer(), true);
  d.addEventListener("mousedown", (e) => {
    if (!liste || liste.hidden) return;
    const o = e.target.closest(".proposition");
    if (o && liste.contains(o)) { e.preventDefault(); return; }
    if (e.target !== champ) fermer();
  });
  d.addEventListener("click", (e) => {
    const o = e.target.closest(".proposition");
    if (o && liste && liste.contains(o)) choisir([...liste.children].indexOf(o));
  });
  d.addEventListener("keydown", (e) => {
    if (e.target !== champ || e.isComposing) return;
    const ouvert = !liste.hidden;
    if (e.key === "ArrowDown" || e.key === "ArrowUp") {
      e.preventDefault();
      if (!ouvert) { demander(); return; }
      const n = options.length + 1, pas = e.key === "ArrowDown" ? 1 : -1;
      activer(((actif + 1 + pas + n) % n) - 1);
    } else if (e.key === "Escape" && ouvert) {
      e.preventDefault();
      fermer();
    } else if (e.key === "Enter" && ouvert && actif >= 0) {
      e.preventDefault();
      choisir(actif);
    } else if (e.key === "Tab") {
      fermer();
    }
  });
  d.addEventListener("htmx:afterSwap", preparer);
  preparer();
  if (d.activeElement && d.activeElement.matches("[data-completions]")) prendre(d.activeElement);
})();
