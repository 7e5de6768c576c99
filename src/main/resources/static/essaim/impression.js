// The button of the page to print; without this file the page says how to print it.
document.addEventListener("click", (e) => {
  if (e.target.closest("[data-imprimer]")) print();
});
