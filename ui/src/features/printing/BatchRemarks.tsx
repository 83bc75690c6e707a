import { useEffect, useRef } from "react";
import { batchMessages as words } from "../../messages/batch";
import css from "./BatchRemarks.module.css";

interface BatchRemarksProps {
  /** Sentences that each say whose paper they are about. */
  remarks: readonly string[];
}

/** What is worth a second look in what was printed for several people. It stays until it was read: of one person the pages say it. */
export function BatchRemarks({ remarks }: BatchRemarksProps) {
  const lead = useRef<HTMLParagraphElement>(null);
  // What had the focus went with the form; who hears the screen goes on here.
  useEffect(() => lead.current?.focus(), []);
  return (
    <>
      <p ref={lead} tabIndex={-1} className={css.lead}>
        {words.remarksText}
      </p>
      <ul className={css.remarks}>
        {remarks.map((remark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people can have one name, and so one sentence
          <li key={index}>{remark}</li>
        ))}
      </ul>
    </>
  );
}
