import type { CalendarOf, NextOneToOnes } from "../../bindings";
import { textsKept } from "../../components/pending_texts";
import { showToast } from "../../components/toasts";
import { takingOutMessages as words } from "../../messages/taking_out";
import { useWrite } from "../../queries";
import { placeOf } from "./place_of";

/** A calendar as a file; `name` is what the file is called after. */
export function useCalendarFile() {
  const write = useWrite("calendarSave");
  return {
    isRunning: write.isRunning,
    error: write.error,
    /** True when a file was written; false as well when the person changed their mind. */
    save: async (of: CalendarOf, oneToOnes: NextOneToOnes, name: string) => {
      write.reset();
      await textsKept();
      const file = await write.run(of, oneToOnes, name);
      if (!file) return false;
      const place = placeOf(file.path);
      showToast({
        title: words.savedFile(place.name),
        text: words.savedEntries(file.entries, place.folder),
        tone: "good",
      });
      return true;
    },
  };
}
