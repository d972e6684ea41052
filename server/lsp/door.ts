/** Lets messages in: answers itself what comes too early, too late or malformed, and holds the rest back until the server is ready. What the messages mean is left to desk.ts. */
import { ErrorCodes, Message } from 'vscode-languageserver';
import type { MessageStrategy } from 'vscode-languageserver';
import { isWellFormed } from './wellFormed.ts';

export interface Door extends MessageStrategy {
  /** Later messages wait for `ready`. */
  readonly holdUntil: (ready: Promise<void>) => void;
  /** How many messages have come in so far. */
  readonly count: () => number;
}

/** `reply` sends a raw message. Codes: before `initialize` −32002, after `shutdown` and to a second `initialize` −32600, malformed −32602. */
export function openDoor(reply: (message: Message) => unknown): Door {
  let state: 'new' | 'running' | 'ended' = 'new';
  let ready: Promise<void> | null = null;
  let count = 0;

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
    count: () => count,
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
        if (message.method === 'exit') return next(message);
        return state === 'running' && isWellFormed(message.method, message.params) ? pass() : undefined;
      }
      if (Message.isResponse(message)) return pass();
      const { id } = (message ?? {}) as { id?: unknown };
      return refuse(id ?? null, ErrorCodes.InvalidRequest, 'This is neither a request nor a notification nor a response.');
    },
  };
}
