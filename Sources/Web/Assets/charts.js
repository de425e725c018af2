// Draws above a table what it says. Chart.js comes before this in the same file; without script the table is
// all there is, and for those who cannot see the chart it still is.
"use strict";

const ink = ["#1f4e79", "#e0a030", "#5b8c5a"];

for (const table of document.querySelectorAll("table[data-chart]")) {
  const heads = [...table.querySelectorAll("thead th")].slice(1).map((head) => head.innerText);
  const rows = [...table.querySelectorAll("tbody tr")];
  const box = document.createElement("div");
  const canvas = document.createElement("canvas");
  box.className = "bd-chart";
  canvas.setAttribute("aria-hidden", "true");
  box.append(canvas);
  table.parentElement.before(box);
  new Chart(canvas, {
    type: "bar",
    data: {
      labels: rows.map((row) => row.querySelector("th").innerText),
      datasets: heads.map((head, place) => ({
        label: head,
        data: rows.map((row) => Number(row.querySelectorAll("td")[place].dataset.value)),
        backgroundColor: ink[place % ink.length],
        // Two numbers of different size have an axis each.
        yAxisID: place === 0 ? "y" : "y1",
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      locale: document.documentElement.lang,
      scales: {
        y: { beginAtZero: true, ticks: { precision: 0 }, title: { display: true, text: heads[0] } },
        ...(heads.length > 1 && {
          y1: {
            beginAtZero: true,
            position: "right",
            ticks: { precision: 0 },
            grid: { drawOnChartArea: false },
            title: { display: true, text: heads[1] },
          },
        }),
      },
    },
  });
}
