/** Why a file is no PDF that can be read, in one sentence for the person who gave it. */
export type PdfRefusal = {
  refused:
    | "html"
    | "empty"
    | "encrypted"
    | "no-text"
    | "blank"
    | "no-pages"
    | "bomb"
    | "truncated"
    | "not-a-pdf";
  reason: string;
};

/** The form the refusal of a file takes. */
export function refuse(refused: PdfRefusal["refused"], reason: string): PdfRefusal {
  return { refused, reason };
}
