import { DefaultRestOptions, type RESTOptions } from "discord.js";

type MakeRequest = RESTOptions["makeRequest"];

/** Carries requests, and says of a message which thread begins at it, as Discord does and the twin does not. */
export function createToldThreads(): MakeRequest {
  const threads = new Map<string, string>();
  return async (url, init) => {
    const answer = await DefaultRestOptions.makeRequest(url, init);
    const message = /\/channels\/\d+\/messages\/(\d+)(\/threads)?$/.exec(url);
    if (message === null || answer.status >= 300 || answer.status === 204) return answer;
    const [, id, begins] = message;
    const body = (await answer.json()) as Readonly<Record<string, unknown>>;
    if (begins !== undefined) threads.set(id!, String(body.id));
    const thread = begins === undefined ? threads.get(id!) : undefined;
    const told = thread === undefined ? body : { ...body, thread: { id: thread } };
    const { status } = answer;
    const headers = [...answer.headers].filter(([name]) => !/^content-(?:length|encoding)$/i.test(name));
    return new Response(JSON.stringify(told), { status, headers }) as unknown as typeof answer;
  };
}
