// What the page of a selection does more with a script: saying what was done, and dragging. It works without.
(() => {
  const d = document;

  // A screen reader hears what changes after the page is there, not what is in it at once.
  const dit = d.querySelector("[data-annonce]"), annonce = d.getElementById("annonce");
  if (dit && annonce) setTimeout(() => { annonce.textContent = dit.textContent.trim(); }, 150);

  const liste = d.querySelector("[data-glisser]"), ordonner = d.querySelector("[data-ordonner]");
  if (!liste || !ordonner) return;
  const ordre = () => [...liste.children].map((rang) => rang.id).join(" ");
  let glisse, avant;

  liste.addEventListener("dragstart", (e) => {
    const poignee = e.target.closest && e.target.closest("[data-poignee]");
    if (!poignee) return;
    glisse = poignee.closest("li");
    avant = ordre();
    e.dataTransfer.effectAllowed = "move";
    e.dataTransfer.setData("text/plain", glisse.id);
    e.dataTransfer.setDragImage(glisse, 10, 10);
    glisse.classList.add("retenu--glisse");
  });
  liste.addEventListener("dragover", (e) => {
    if (!glisse) return;
    e.preventDefault();
    const apres = [...liste.children].find((rang) => {
      if (rang === glisse) return false;
      const cadre = rang.getBoundingClientRect();
      return e.clientY < cadre.top + cadre.height / 2;
    });
    liste.insertBefore(glisse, apres || null);
  });
  const poser = (e) => {
    if (!glisse) return;
    e.preventDefault();
    glisse.classList.remove("retenu--glisse");
    glisse = undefined;
    if (ordre() !== avant) ordonner.form.requestSubmit(ordonner);
  };
  liste.addEventListener("drop", poser);
  d.addEventListener("dragend", poser);
})();
