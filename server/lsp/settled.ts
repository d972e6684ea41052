/** Waits until the messages that have arrived are read. */
import type { Environment } from './environment.ts';

/** Rounds in which messages keep coming before the task runs all the same. */
const MOST_ROUNDS = 200;

/** Runs `task` once the door is open and no message has come in for two turns: one that was under way in the first has arrived in the second. */
export function whenSettled({ door, defer }: Pick<Environment, 'door' | 'defer'>, task: () => void): void {
  const wait = (rounds: number): void => {
    const seen = door.count();
    void door.open().then(() => defer(() => defer(() => (door.count() === seen || rounds === 0 ? task() : wait(rounds - 1)))));
  };
  wait(MOST_ROUNDS);
}
