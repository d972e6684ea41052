/** Lets messages in: answers itself what comes too early, too late or malformed, and holds the rest back until the server is ready. What the messages mean is left to desk.ts. */
import { ErrorCodes, LSPErrorCodes, Message, ResponseError } from 'vscode-languageserver';
import type { MessageStrategy } from 'vscode-languageserver';
import { isWellFormed } from './wellFormed.ts';

export interface Door extends MessageStrategy {
  /** Later messages wait for `ready`. */
  readonly holdUntil: (ready: Promise<void>) => void;
  /** Resolves when messages pass without waiting. */
  readonly open: () => Promise<void>;
  /** How many messages have come in so far. */
  readonly count: () => number;
  /** Counts an answer that comes later among those owed. */
  readonly owe: <R>(answer: Promise<R>) => Promise<R>;
  /** Resolves when all that was owed is given: before that nothing ends. */
  readonly paid: () => Promise<unknown>;
  /** The answer to a request that the client no longer waits for. Made here, as the next is: the library knows its own kind alone, and the language is loaded without it. */
  readonly cancelled: ResponseError<void>;
  /** The answer to a request that cannot be granted; `why` is shown to who asked. */
  readonly refused: (why: string) => ResponseError<void>;
}

/** `reply` sends a raw message. Codes: before `initialize` −32002, after `shutdown` and to a second `initialize` −32600, malformed −32602. */
export function openDoor(reply: (message: Message) => unknown): Door {
  let state: 'new' | 'running' | 'ended' = 'new';
  let ready: Promise<void> | null = null;
  let count = 0;
  const owed = new Set<Promise<unknown>>();

  const refuse = (id: unknown, code: number, message: string): void => {
    reply({ jsonrpc: '2.0', id, error: { code, message } } as Message);
  };
  /** Why a request is refused, or null. */
  const refusal = (method: string, params: unknown): readonly [number, string] | null => {
    if (state === 'new' && method !== 'initialize') return [ErrorCodes.ServerNotInitialized, `“${method}” came before “initialize”.`];
    if (state === 'ended') return [ErrorCodes.InvalidRequest, `“${method}” came after “shutdown”.`];
    if (state === 'running' && method === 'initialize') return [ErrorCodes.InvalidRequest, 'The server is initialized already.'];
    return isWellFormed(method, params) ? null : [ErrorCodes.InvalidParams, `The parameters of “${method}” are not what the protocol asks for.`];
  };

  return {
    holdUntil: promise => (ready = promise),
    open: () => ready ?? Promise.resolve(),
    count: () => count,
    owe(answer) {
      const given = (): unknown => owed.delete(answer);
      owed.add(answer);
      answer.then(given, given);
      return answer;
    },
    paid: () => Promise.allSettled([...owed]),
    cancelled: new ResponseError(LSPErrorCodes.RequestCancelled, 'The client has cancelled the request.'),
    refused: why => new ResponseError(LSPErrorCodes.RequestFailed, why),
    handleMessage(message, next) {
      count++;
      const pass = () => (ready ? ready.then(() => next(message)) : next(message));
      if (Message.isRequest(message)) {
        const { id, method, params } = message;
        const refused = refusal(method, params);
        if (refused) return refuse(id, ...refused);
        if (method === 'initialize') state = 'running';
        if (method === 'shutdown') state = 'ended';
        return pass();
      }
      if (Message.isNotification(message)) {
        // An end that was asked for comes after the answers; any other comes at once.
        if (message.method === 'exit') return state === 'ended' ? pass() : next(message);
        return state === 'running' && isWellFormed(message.method, message.params) ? pass() : undefined;
      }
      if (Message.isResponse(message)) return pass();
      const { id } = (message ?? {}) as { id?: unknown };
      return refuse(id ?? null, ErrorCodes.InvalidRequest, 'This is neither a request nor a notification nor a response.');
    },
  };
}
