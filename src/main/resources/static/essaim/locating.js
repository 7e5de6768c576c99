// The button « Près de moi »: the browser's position, rounded to about a kilometre, becomes a commune. Without this file the name is typed.
(() => {
  const d = document, id = (i) => d.getElementById(i);
  const possible = "geolocation" in navigator && window.isSecureContext;
  const arrondi = (degres) => degres.toFixed(2);
  const dire = (texte) => { const n = id("pres-de-moi-dit"); if (n) n.textContent = texte; };
  const montrer = () => { const b = id("pres-de-moi"); if (b && possible) b.hidden = false; };

  // A commune that was chosen, not only typed, is asked for by its code.
  d.addEventListener("htmx:configRequest", (e) => {
    const f = e.detail.formData, lieu = id("lieu");
    if (!f || !lieu || lieu.form !== e.detail.elt) return;
    if (!lieu.value.trim()) { f.delete("lieu"); f.delete("rayon"); return; }
    if (lieu.dataset.code && lieu.value === lieu.dataset.dit) { f.delete("lieu"); f.set("pres", lieu.dataset.code); }
  });

  const aller = (position) => {
    const { latitude, longitude } = position.coords;
    return fetch("/api/v1/communes/proche?latitude=" + arrondi(latitude) + "&longitude=" + arrondi(longitude), { cache: "no-store" })
      .then((r) => (r.ok ? r.json() : Promise.reject(new Error(String(r.status)))))
      .then((commune) => {
        const lieu = id("lieu");
        lieu.value = lieu.dataset.dit = commune.libelle;
        lieu.dataset.code = commune.code;
        dire("");
        lieu.dispatchEvent(new Event("change", { bubbles: true }));
      });
  };

  d.addEventListener("click", (e) => {
    if (!e.target.closest("#pres-de-moi")) return;
    dire("Recherche de votre commune…");
    navigator.geolocation.getCurrentPosition(
      (p) => aller(p).catch(() => dire("Aucune commune de France n’a été trouvée près de vous. Écrivez un nom.")),
      () => dire("Votre navigateur n’a pas donné votre position. Écrivez le nom de la commune."),
      { maximumAge: 600000, timeout: 15000 });
  });

  d.addEventListener("htmx:afterSwap", montrer);
  montrer();
})();
