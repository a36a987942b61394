import type { Token } from "../text/sentence.ts";

const titles: ReadonlySet<string> = new Set(
  "chief head executive chairman chairwoman chair president minister secretary mayor governor director manager coach captain spokesman spokeswoman judge senator general superintendent commissioner professor dr doctor officer inspector king queen prince princess bishop rev reverend leader boss premier chancellor archbishop analyst sergeant sir lord".split(
    " ",
  ),
);

/** Is it a word that stands before a name and says what somebody is? */
export const isTitle = ({ lower }: Token) => titles.has(lower);
