import {
  keepPreviousData,
  type UseQueryResult,
  useMutation,
  useQuery,
} from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { outdateChange } from "../components/toasts";
import { type AppError, type Settled, settled } from "../platform";

type Command = (...args: never[]) => Promise<unknown>;
type Commands = Record<string, Command>;
type Arguments<F> = F extends (...args: infer A) => unknown ? A : never;
type Data<F> = F extends (...args: never[]) => Promise<infer R> ? Settled<R> : never;

export type Read<T> = UseQueryResult<T, AppError>;

export interface Write<A extends unknown[], T> {
  /** Resolves to the answer, or to undefined when it failed, and `error` says why, or when somebody wanted to stay. */
  run: (...args: A) => Promise<T | undefined>;
  error: AppError | null;
  isRunning: boolean;
  /** Forgets the error. */
  reset: () => void;
}

interface ReadOptions {
  /** Wait with reading until something else is known. */
  enabled?: boolean;
  /** While reading for other arguments, go on showing what was there: for filters and dates. */
  keepPrevious?: boolean;
  /**
   * The last argument says how things stand at the moment, not what is read: whenever this changes, what was read last goes on being
   * shown and is read anew, and nothing is remembered of how things stood before.
   */
  follows?: object;
}

/** What is special about some of the commands, by their names. */
interface Special {
  /** They leave no step to undo. */
  withoutAStep?: readonly string[];
  /** They are not called without `may`, which asks somebody who would lose something by them. */
  asking?: { before: readonly string[]; may: () => Promise<boolean> };
}

interface WriteOptions {
  /** For what has no place of its own to show `error` in. */
  onError?: (error: AppError) => void;
}

/** Reads anew when that has changed since it was first read. */
function useReadAnew(refetch: () => Promise<unknown>, follows: object | undefined) {
  const before = useRef(follows);
  useEffect(() => {
    if (before.current === follows) return;
    before.current = follows;
    void refetch();
  }, [refetch, follows]);
}

/** The two hooks for a set of commands; `queries/index.ts` makes them for the generated ones. */
export function dataHooks<C extends object>(
  commands: C,
  { withoutAStep = [], asking }: Special = {},
) {
  const find = (name: keyof C) => (commands as unknown as Commands)[name as string] as Command;

  function useRead<K extends keyof C & string>(
    name: K,
    args: Arguments<C[K]>,
    { enabled = true, keepPrevious = false, follows }: ReadOptions = {},
  ): Read<Data<C[K]>> {
    const what = follows ? args.slice(0, -1) : args;
    const read = useQuery<Data<C[K]>, AppError>({
      queryKey: [name, ...(what as unknown[])],
      queryFn: () => settled(find(name)(...(args as unknown as never[]))) as Promise<Data<C[K]>>,
      enabled,
      ...(keepPrevious && { placeholderData: keepPreviousData }),
      ...(follows && { refetchOnMount: "always" }),
    });
    useReadAnew(read.refetch, follows);
    // What is not there any more, such as after undoing its beginning, is not shown as it was.
    if (read.error?.code !== "not_found" || read.data === undefined) return read;
    return { ...read, data: undefined } as Read<Data<C[K]>>;
  }

  function useWrite<K extends keyof C & string>(
    name: K,
    { onError }: WriteOptions = {},
  ): Write<Arguments<C[K]> & unknown[], Data<C[K]>> {
    const { mutateAsync, error, isPending, reset } = useMutation<Data<C[K]>, AppError, unknown[]>({
      mutationFn: (args) => settled(find(name)(...(args as never[]))) as Promise<Data<C[K]>>,
      ...(!withoutAStep.includes(name) && { onSuccess: outdateChange }),
      ...(onError && { onError }),
    });
    return {
      run: async (...args) => {
        if (asking?.before.includes(name) && !(await asking.may())) return undefined;
        return mutateAsync(args).catch(() => undefined);
      },
      error,
      isRunning: isPending,
      reset,
    };
  }

  return { useRead, useWrite };
}
