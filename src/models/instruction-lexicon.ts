/** Wordings by which a text speaks to a model that reads it, and not to people. */
export const INSTRUCTION_WORDINGS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|rules|guidelines|directions|context)\b/i,
  /\b(?:system|developer|assistant) (?:prompt|message|role)\b/i,
  /\bas an? (?:(?:ai|artificial intelligence) (?:language )?(?:model|assistant|system)|(?:large )?language model|llm)\b/i,
  /\b(?:language models?|llms?|chatbots?|(?:ai|virtual) (?:model|assistant|agent|system|summari[sz]er|reader)s?|chatgpt)\b.{0,60}\b(?:must|should|please|need to|are to|is to|reading this)\b/i,
  /\byou are (?:now )?(?:an? )?(?:\w+ )?(?:ai|llm|language model|chatbot|bot)\b/i,
  /\b(?:note|message|instructions?|attention|dear) (?:to|for)? ?(?:the |all |any )?(?:ai|llms?|language models?|assistants?|chatbots?|bots|models|summari[sz]ers?)\b/i,
  /\b(?:respond|reply|answer|output|return|print) (?:only )?(?:with|in|as) (?:json|the following|exactly|only|this)\b/i,
  /\b(?:do not|don't|never) (?:mention|reveal|include|summari[sz]e|report|list) (?:this|the (?:following|above|instruction|prompt|other)|other sources|any (?:other )?(?:disagreement|source))/i,
  /\b(?:new|updated|following|previous|prior|above|earlier) instructions?\b/i,
  /\b(?:summari[sz]e|describe|report) (?:this|the) (?:article|story|text|page) as\b/i,
  /\bsay that (?:all|every|the other|no) (?:sources?|reports?|outlets?|articles?)\b/i,
  /<\/?(?:system|user|assistant|instructions?|prompt|im_start|im_end)\b|<\|[a-z_]+\|>|\[\/?INST\]|^\s*(?:system|assistant|user)\s*:/im,
  /\{\s*"[a-z_]+"\s*:/i,
  /```/,
  /⟦|⟧/,
];
