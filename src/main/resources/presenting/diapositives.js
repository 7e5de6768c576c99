(() => {
  "use strict";
  const slides = [...document.querySelectorAll(".diapo")];
  const body = document.body;
  let now = 0;
  function show(wanted, focus) {
    now = Math.max(0, Math.min(slides.length - 1, wanted));
    document.querySelectorAll(".vue").forEach(seen => seen.classList.remove("vue"));
    const slide = slides[now];
    slide.classList.add("vue");
    const notes = document.getElementById(slide.id + "-notes");
    if (notes) notes.classList.add("vue");
    document.querySelector("main").scrollTop = 0;
    if (focus) slide.focus({preventScroll: true});
    try { history.replaceState(null, "", "#" + slide.id); } catch (refused) { /* some browsers keep addresses of local files */ }
  }
  function asked() {
    return slides.findIndex(slide => "#" + slide.id === location.hash);
  }
  const acts = {
    ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1,
    ArrowLeft: -1, ArrowUp: -1, PageUp: -1,
    Home: -Infinity, End: Infinity
  };
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.key in acts)) return;
    if (event.target.closest("a, button") && event.key === " ") return;
    const step = event.key === " " && event.shiftKey ? -1 : acts[event.key];
    const page = document.querySelector("main");
    // A slide taller than a small screen is read to its end first.
    const taller = page.scrollHeight > page.clientHeight + 4;
    if (taller && event.key === "ArrowDown" && page.scrollTop + page.clientHeight < page.scrollHeight - 4) return;
    if (taller && event.key === "ArrowUp" && page.scrollTop > 4) return;
    event.preventDefault();
    show(now + step, true);
  });
  let touched = null;
  document.addEventListener("touchstart", event => {
    touched = event.touches.length === 1 ? event.touches[0] : null;
  }, {passive: true});
  document.addEventListener("touchend", event => {
    if (!touched) return;
    const x = event.changedTouches[0].clientX - touched.clientX;
    const y = event.changedTouches[0].clientY - touched.clientY;
    if (Math.abs(x) > 50 && Math.abs(x) > 2 * Math.abs(y)) show(now + (x < 0 ? 1 : -1), true);
    touched = null;
  }, {passive: true});
  document.getElementById("precedente").addEventListener("click", () => show(now - 1, false));
  document.getElementById("suivante").addEventListener("click", () => show(now + 1, false));
  const notes = document.getElementById("notes");
  notes.addEventListener("click", () => {
    notes.setAttribute("aria-pressed", String(body.classList.toggle("annote")));
  });
  const list = document.getElementById("defiler");
  list.addEventListener("click", () => {
    const projected = body.classList.toggle("projete");
    list.textContent = projected ? "Tout lire" : "Projeter";
    if (!projected) slides[now].scrollIntoView();
  });
  window.addEventListener("hashchange", () => { if (asked() >= 0) show(asked(), true); });
  // On the wall only the slide stays: the buttons come back with the mouse or the keyboard.
  let rest = 0;
  function wake() {
    body.classList.remove("calme");
    clearTimeout(rest);
    rest = setTimeout(() => body.classList.add("calme"), 4000);
  }
  document.addEventListener("pointermove", wake, {passive: true});
  document.addEventListener("focusin", event => { if (event.target.closest("button")) wake(); });
  wake();
  body.classList.add("projete");
  show(Math.max(0, asked()), false);
})();
