/** Which facts a write has changed. Reads that provide one of these tags are read again. */
export interface Changed {
  tags: string[];
}

/** How far a long job has come. `total` is null as long as nobody knows it. */
export interface Progress {
  job: string;
  done: number;
  total: number | null;
  stage: string;
}

/** Ends what was begun, at any time and more than once. */
export type Stop = () => void;

/** All that the page knows of the program around it. */
export interface Platform {
  /** Calls a command by the name it has in Rust; rejects with an `AppError` only. */
  call<T>(command: string, args?: Record<string, unknown>): Promise<T>;
  onChanged(listener: (changed: Changed) => void): Stop;
  onProgress(listener: (progress: Progress) => void): Stop;
  /** The window is to close; it waits a moment for `window.hold` to be called. */
  onClosing(listener: () => void): Stop;
  window: {
    setTitle(title: string): void;
    /** The window starts hidden so that nobody sees it empty. */
    show(): void;
    /** A wish: who listens to `onClosing` is heard first. */
    close(): void;
    /** The window waits while writes come to an end and somebody is asked whether it may close. */
    hold(): Promise<void>;
    /** Closes without asking anybody again. */
    leave(): void;
  };
}
