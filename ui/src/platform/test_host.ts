import { emit } from "@tauri-apps/api/event";
import { clearMocks, mockIPC, mockWindows } from "@tauri-apps/api/mocks";

type Handlers = Record<string, (args: Record<string, unknown>) => unknown>;

export interface TestHost {
  /** Every call so far, in order, by the command's name in Rust. */
  calls: { command: string; args: Record<string, unknown> }[];
  /** Adds or replaces answers. */
  answer(handlers: Handlers): void;
  changed(tags: string[]): Promise<void>;
  progress(progress: {
    job: string;
    done: number;
    total: number | null;
    stage: string;
  }): Promise<void>;
}

/**
 * Stands in for the Rust side in component tests, below the generated bindings, so that these are tested too.
 * Throw an `{code, message}` object in a handler for a refusal. Call it anew in each test.
 */
export function testHost(handlers: Handlers = {}): TestHost {
  clearMocks();
  mockWindows("main");
  const answers: Handlers = { ...handlers };
  const calls: TestHost["calls"] = [];
  mockIPC(
    (command, payload) => {
      if (command.startsWith("plugin:window|")) return null;
      const args = { ...(payload as Record<string, unknown> | undefined) };
      calls.push({ command, args });
      const answer = answers[command];
      if (!answer) throw `Command ${command} not found`;
      return answer(args);
    },
    { shouldMockEvents: true },
  );
  return {
    calls,
    answer: (more) => Object.assign(answers, more),
    changed: (tags) => emit("changed", { tags }),
    progress: (progress) => emit("progress", progress),
  };
}
