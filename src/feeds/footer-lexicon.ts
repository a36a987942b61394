/** Paragraphs that publishing systems put below what they give to feeds. */
export const footers: readonly RegExp[] = [
  /^The post .{1,400} (?:first appeared|appeared first) on .{1,200}$/,
  /^This (?:article|post|story) .{0,200}(?:first appeared|appeared first|was originally published) (?:on|at|in) .{1,200}$/i,
  /^Continue reading\b.{0,200}$/i,
  /^Read (?:more|the (?:full|whole|rest)|full)\b[^.]{0,60}\.{0,3}$/i,
  /^(?:Full (?:story|article)|More|\[?Link\]?)\s?[…»›→.:]{0,3}$/i,
  /^(?:Weiterlesen|Mehr lesen|Lire la suite|Leer más|Seguir leyendo|Continua a leggere|Čítať ďalej|Celý článok|Celý článek|Czytaj dalej)(?!\p{L}).{0,60}$/iu,
  /^(?:\d+ )?comments?$/i,
];
