import type { Article } from "../../src/news/article.ts";

/** An article with what a test is about; the rest is as little as there can be. */
export function sampleArticle(fields: Partial<Article> & Pick<Article, "id">): Article {
  return {
    url: null,
    path: null,
    outlet: "",
    title: "",
    text: "",
    publishedAt: null,
    publishedPrecision: "day",
    language: "en",
    ...fields,
  };
}

/** Two reports on each of two shootings in one town, eight days apart, in the words that such reports are made of. */
export const shootings: readonly (Article & { readonly event: string })[] = [
  {
    event: "Velvet Room",
    ...sampleArticle({
      id: "velvet-1",
      outlet: "Brackton Post",
      publishedAt: "2024-05-03T00:00:00.000Z",
      title: "Man shot dead outside Brackton nightclub",
      text: "A 24-year-old man was shot and killed outside a nightclub in Brackton early on Friday, police said. Officers were called to the Velvet Room on Orchard Street at about 2:15 a.m. and found Dale Hutchins with gunshot wounds to the chest. He was taken to Mercy General Hospital, where he died. Two other men were wounded. Their injuries are not life-threatening. Detective Lisa Moran said the gunman fled on foot. No arrests have been made.",
    }),
  },
  {
    event: "Velvet Room",
    ...sampleArticle({
      id: "velvet-2",
      outlet: "Channel 6",
      publishedAt: "2024-05-04T00:00:00.000Z",
      title: "Police name victim of Velvet Room shooting",
      text: "Police have identified the man killed in a shooting at the Velvet Room as Dale Hutchins, 24, of Brackton. Hutchins was shot in the chest as he left the Orchard Street club with friends shortly after 2 a.m. on Friday. Two friends were also hit and are recovering at Mercy General. Investigators believe an argument inside the club spilled into the street. Detectives are reviewing security video and have not named a suspect.",
    }),
  },
  {
    event: "Fairview Plaza",
    ...sampleArticle({
      id: "fairview-1",
      outlet: "Brackton Post",
      publishedAt: "2024-05-11T00:00:00.000Z",
      title: "Man shot dead in Brackton parking lot",
      text: "A 31-year-old man was shot and killed in a parking lot in Brackton late on Friday, police said. Officers were called to the Fairview Plaza on Denton Avenue at about 11:40 p.m. and found Terrence Boyle with gunshot wounds to the head. He was taken to Mercy General Hospital, where he died. A woman was wounded. Her injuries are not life-threatening. Detective Lisa Moran said the gunman fled in a grey car. No arrests have been made.",
    }),
  },
  {
    event: "Fairview Plaza",
    ...sampleArticle({
      id: "fairview-2",
      outlet: "Channel 6",
      publishedAt: "2024-05-12T00:00:00.000Z",
      title: "Victim of Fairview Plaza shooting was father of three",
      text: "The man killed in a shooting at Fairview Plaza on Friday night was a father of three, his family said. Terrence Boyle, 31, was sitting in his car on Denton Avenue when a gunman walked up and opened fire, police said. A 29-year-old woman with him was hit in the arm and is recovering at Mercy General. Detectives are looking for a grey sedan seen leaving the lot.",
    }),
  },
];
