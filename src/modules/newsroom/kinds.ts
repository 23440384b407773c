import { BLANK_FACTS, commonFacts, defineKind, type Kind } from "../editions/index.ts";
import { SECTIONS } from "../editions/contract.ts";

/** News and stories: of a day, in lists and feeds. */
export const article: Kind = defineKind({
  id: "article",
  facts: commonFacts,
  blank: BLANK_FACTS,
  text: ["title", "summary", "body"],
  sections: SECTIONS,
  listed: ["news", "heritage", "invest", "partners"],
  dated: true,
  schemaOrg: "NewsArticle",
});

/** Standing pages: about the province, terms, contacts. */
export const page: Kind = defineKind({
  id: "page",
  facts: commonFacts,
  blank: BLANK_FACTS,
  text: ["title", "summary", "body"],
  sections: SECTIONS,
  listed: ["about"],
  dated: false,
  schemaOrg: "WebPage",
});
