import { plot, type PlotOptions } from "@observablehq/plot";
import { parseHTML } from "linkedom";

/**
 * Draws a picture at build and gives it back as SVG. It is one image to a screen reader, told by `text`; colours
 * and type come from the page (`plot.css`). What is in it is escaped by the serializer.
 */
export function draw(text: string, options: PlotOptions): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = plot({ ...options, document });
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const element of [svg, ...svg.querySelectorAll("*")]) tidy(element);
  svg.setAttribute("class", "plot");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", text);
  return svg.outerHTML;
}

/** Left to itself the library names each group in English jargon and writes fifteen decimals. */
function tidy(element: Element): void {
  for (const name of ["aria-label", "aria-description", "font-family", "font-variant"]) {
    element.removeAttribute(name);
  }
  for (const { name, value } of [...element.attributes]) {
    const short = value.replace(/\d+\.\d{2,}/gu, (number) =>
      String(Math.round(Number(number) * 10) / 10),
    );
    if (short !== value) element.setAttribute(name, short);
  }
}
