import { type CalendarDate, parseDate } from "@internationalized/date";
import { CalendarDays, ChevronLeft, ChevronRight } from "lucide-react";
import type { ClipboardEvent } from "react";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  I18nProvider,
  Popover,
} from "react-aria-components";
import { partMessages } from "../messages/parts";
import css from "./DateField.module.css";
import field from "./Field.module.css";
import { FieldHelp, FieldLabel, type FieldProps } from "./FieldText";

interface DateFieldProps extends FieldProps {
  /** ISO, such as 2026-11-24; null while it is empty or incomplete. */
  value: string | null;
  onChange: (value: string | null) => void;
  min?: string;
  max?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

function parsed(iso: string | null | undefined): CalendarDate | null {
  if (!iso) return null;
  try {
    return parseDate(iso.slice(0, 10));
  } catch {
    return null;
  }
}

/**
 * A day. Typed year first, as everywhere in files and on the command line: nobody then has to guess which of 3/5 is
 * the month. A pasted ISO date is taken as it is.
 */
export function DateField({
  label,
  hideLabel = false,
  description,
  error,
  isRequired = false,
  value,
  onChange,
  min,
  max,
  isDisabled = false,
  autoFocus = false,
}: DateFieldProps) {
  const paste = (event: ClipboardEvent) => {
    const date = parsed(event.clipboardData.getData("text").trim());
    if (!date || isDisabled) return;
    event.preventDefault();
    onChange(date.toString());
  };

  return (
    <I18nProvider locale="en-SE">
      <DatePicker
        className={field.field}
        value={parsed(value)}
        onChange={(date) => onChange(date?.toString() ?? null)}
        minValue={parsed(min)}
        maxValue={parsed(max)}
        isDisabled={isDisabled}
        autoFocus={autoFocus}
        isRequired={isRequired}
        validationBehavior="aria"
        isInvalid={error !== undefined}
        shouldForceLeadingZeros
        firstDayOfWeek="mon"
      >
        <FieldLabel label={label} hideLabel={hideLabel} isRequired={isRequired} />
        <Group className={field.frame} data-shows-focus onPaste={paste}>
          <DateInput className={css.input}>
            {(segment) => <DateSegment segment={segment} className={css.segment} />}
          </DateInput>
          <Button className={field.side}>
            <CalendarDays aria-hidden="true" />
          </Button>
        </Group>
        <FieldHelp {...(description && { description })} error={error} />
        <Popover className={css.popover} offset={4}>
          <Dialog className={css.dialog}>
            <Calendar>
              <header className={css.header}>
                <Button
                  slot="previous"
                  className={css.step}
                  aria-label={partMessages.previousMonth}
                >
                  <ChevronLeft aria-hidden="true" />
                </Button>
                <Heading className={css.month} />
                <Button slot="next" className={css.step} aria-label={partMessages.nextMonth}>
                  <ChevronRight aria-hidden="true" />
                </Button>
              </header>
              <CalendarGrid weekdayStyle="short">
                <CalendarGridHeader>
                  {(day) => <CalendarHeaderCell className={css.weekday}>{day}</CalendarHeaderCell>}
                </CalendarGridHeader>
                <CalendarGridBody>
                  {(date) => <CalendarCell date={date} className={css.day} />}
                </CalendarGridBody>
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  );
}
