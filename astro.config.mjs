import { defineConfig } from "astro/config";
import { searchIndex } from "./src/integrations/search-index.ts";

/** BASE_PATH and SITE_URL place the site elsewhere than at the root of this machine. */
export default defineConfig({
  output: "static",
  site: process.env.SITE_URL ?? "http://127.0.0.1:4321",
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  build: { format: "directory" },
  // The white space rules of HTML: prettier wraps lines between words and links, and a wrap is a space.
  compressHTML: true,
  // Scripts stay files of their own, so that a content security policy needs no inline scripts.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [searchIndex()],
});
