/** Words by which people ask for a story and that are no part of what it is about. */
export const stopsNothing: ReadonlySet<string> = new Set(
  "story news article report thing event latest happen show tell about please brief digest update what recap summary overview analysis background explainer explain info detail details development coverage situation crisis affair case saga drama headline topic timeline reports".split(
    " ",
  ),
);
