import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** The sentence splitter and tagger for English, with its lexicon. */
export const tagger = winkNLP(model, ["sbd", "pos"]);
