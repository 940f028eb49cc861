import { defineConfig } from "astro/config";
import { orderlyBuild } from "./src/integrations/orderly-build.ts";
import { pageIndex } from "./src/integrations/page-index.ts";
import { securityFiles } from "./src/integrations/security-files.ts";
import { searchIndex } from "./src/integrations/search-index.ts";

/** BASE_PATH and SITE_URL place the site elsewhere than at the root of this machine. */
export default defineConfig({
  output: "static",
  site: process.env.SITE_URL ?? "http://127.0.0.1:4321",
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  // The white space rules of HTML: prettier wraps lines between words and links, and a wrap is a space.
  compressHTML: true,
  // Scripts and styles stay files of their own: the content security policy allows nothing inline.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  // The first says whether there can be a build; it ends its hold on the folder when the others are done.
  integrations: [searchIndex(), pageIndex(), securityFiles(), orderlyBuild()],
});
