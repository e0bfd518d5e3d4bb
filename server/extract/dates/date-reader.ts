import { isoDay } from "./calendar.ts";
import { DateTokens } from "./date-tokens.ts";
import {
  agoMoment,
  dayMoment,
  fixed,
  type Moment,
  monthMoment,
  offsetMoment,
  unitMoment,
  weekdayMoment,
  yearMoment,
} from "./moments.ts";

/** An expression of time, and the token after it. */
export interface DateRead {
  to: number;
  moment: Moment;
}

/** Reads one expression of time at a token. */
export class DateReader extends DateTokens {
  /** The expression that begins at token `at`, or null. */
  read(at: number): DateRead | null {
    return (
      this.numeric(at) ??
      this.dayAndMonth(at) ??
      this.part(at) ??
      this.monthAlone(at) ??
      this.season(at) ??
      this.weekday(at) ??
      this.relative(at) ??
      this.yearAlone(at)
    );
  }

  /** 2025-08-12, 12/8/2025, 12.8.2025. */
  private numeric(at: number): DateRead | null {
    const glued = (from: number, count: number) => {
      const run = this.tokens.slice(from, from + count);
      return run.length === count && run.every((token, i) => i === 0 || run[i - 1]?.end === token.start)
        ? run.map((token) => token.text).join("")
        : "";
    };
    const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(glued(at, 5));
    if (iso) return this.made(isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])), at + 5);
    const slashed =
      /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(glued(at, 5)) ??
      /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(this.word(at));
    if (!slashed) return null;
    const to = slashed[0] === this.word(at) ? at + 1 : at + 5;
    return this.made(isoDay(Number(slashed[3]), Number(slashed[2]), Number(slashed[1])), to);
  }
  private made(iso: string | null, to: number): DateRead | null {
    return iso === null ? null : { to, moment: fixed(iso) };
  }

  private dayAndMonth(at: number): DateRead | null {
    const day = this.day(at);
    if (day !== null) {
      const lastDay = /^[-–]$/.test(this.word(at + 1)) ? this.day(at + 2) : null;
      const after = at + (lastDay === null ? 1 : 3);
      const month = this.month(this.word(after) === "of" ? after + 1 : after);
      if (!month) return null;
      const year = this.yearAfter(month.to);
      return this.days(month.month, day, lastDay, year?.year ?? null, year?.to ?? month.to);
    }
    const month = this.month(at);
    const first = month && this.day(month.to);
    if (!month || first === null) return null;
    const lastDay = /^[-–]$/.test(this.word(month.to + 1)) ? this.day(month.to + 2) : null;
    const end = month.to + (lastDay === null ? 1 : 3);
    const year = this.yearAfter(end);
    return this.days(month.month, first, lastDay, year?.year ?? null, year?.to ?? end);
  }
  private days(
    month: number,
    day: number,
    lastDay: number | null,
    year: number | null,
    to: number,
  ): DateRead {
    const moment = dayMoment(month, day, year, this.published);
    if (lastDay === null || lastDay <= day) return { to, moment };
    const end = dayMoment(month, lastDay, year, this.published);
    const span = (a: string | null, b: string | null) => (a && b ? `${a}/${b}` : null);
    return {
      to,
      moment: {
        past: span(moment.past, end.past),
        future: span(moment.future, end.future),
        fixed: moment.fixed,
      },
    };
  }

  private part(at: number): DateRead | null {
    const part = this.words.parts.get(this.word(at));
    if (!part) return null;
    const next = /^[-–]$/.test(this.word(at + 1)) ? at + 2 : this.skipGlue(at + 1);
    const month = this.month(next);
    if (month) {
      const year = this.yearAfter(month.to);
      return {
        to: year?.to ?? month.to,
        moment: monthMoment(month.month, year?.year ?? null, this.published, part),
      };
    }
    const year = this.year(next);
    return year === null ? null : { to: next + 1, moment: yearMoment(year, part) };
  }

  private monthAlone(at: number): DateRead | null {
    const side = this.side(at);
    const month = this.month(side ? this.skipGlue(side.to) : at);
    if (!month) return null;
    const year = this.yearAfter(month.to);
    const moment = monthMoment(month.month, year?.year ?? null, this.published);
    if (side && !year && side.step !== 0)
      return { to: month.to, moment: fixed(side.step < 0 ? moment.past : moment.future) };
    const ambiguous = /^(?:may|march|mar|sep|dec|jan|jun|jul|oct|nov|aug|apr|feb)$/.test(this.word(at));
    const placed = /^(?:in|since|by|until|of|from|to|and|between|during|late|early|mid|on|through|for)$/.test(
      this.word(at - 1),
    );
    if (ambiguous && !year && !placed) return null;
    return { to: year?.to ?? month.to, moment };
  }

  private season(at: number): DateRead | null {
    const season = this.lexicon.dates.seasons[this.word(at)];
    const year = season ? this.yearAfter(at + 1) : null;
    return season && year ? { to: year.to, moment: fixed(`${year.year}-${season}`) } : null;
  }

  private weekday(at: number): DateRead | null {
    const side = this.side(at);
    const name = side ? this.skipGlue(side.to) : at;
    const token = this.tokens[name];
    const weekday = token?.capital ? this.words.weekdays.get(token.fold) : undefined;
    if (!weekday) return null;
    const exact = this.dayAndMonth(/^[,(]$/.test(this.word(name + 1)) ? name + 2 : name + 1);
    if (exact) return exact;
    const where = side?.step === -1 ? "last" : side?.step === 1 ? "next" : null;
    return { to: name + 1, moment: weekdayMoment(weekday, where, this.published) };
  }

  private relative(at: number): DateRead | null {
    const { days, numbers, ago } = this.lexicon.dates;
    for (const [phrase, offset] of Object.entries(days)) {
      const parts = phrase.split(" ");
      if (parts.every((part, i) => part === this.word(at + i)))
        return { to: at + parts.length, moment: offsetMoment(offset, this.published) };
    }
    const side = this.side(at);
    const unit = side && this.words.units.get(this.word(side.to));
    if (
      side &&
      unit &&
      unit !== "hour" &&
      unit !== "day" &&
      !/s$/.test(this.word(side.to).replace("τοσ", ""))
    ) {
      return { to: side.to + 1, moment: unitMoment(unit, side.step, this.published) };
    }
    const before =
      this.any(ago, at) && this.lexicon.lang === "el"
        ? this.skipGlue(at + 1 + (this.word(at + 1) === "απο" ? 1 : 0))
        : at;
    const number = this.tokens[before];
    const counted =
      number?.kind === "number"
        ? Number(number.text)
        : Object.entries(numbers).find(([word]) => number && this.same(word, number.fold))?.[1];
    const of = counted !== undefined && this.words.units.get(this.word(before + 1));
    if (!of || !Number.isInteger(counted)) return null;
    const count = counted as number;
    if (this.lexicon.lang === "el")
      return before > at ? { to: before + 2, moment: agoMoment(count, of, this.published) } : null;
    return this.any(ago, before + 2)
      ? { to: before + 3, moment: agoMoment(count, of, this.published) }
      : null;
  }

  private yearAlone(at: number): DateRead | null {
    const year = this.year(at);
    if (year === null) return null;
    const placed =
      /^(?:in|since|by|from|of|until|to|το|του|απο|μεχρι|εωσ|ωσ|between|and|και|during|late|early|\()$/.test(
        this.word(at - 1),
      );
    if (!placed || this.tokens[at + 1]?.fold === "%") return null;
    const range = /^[-–]$/.test(this.word(at + 1)) ? this.year(at + 2) : null;
    if (range !== null && range > year) return { to: at + 3, moment: fixed(`${year}/${range}`) };
    const next = this.tokens[at + 1];
    if (
      next?.kind === "word" &&
      this.lexicon.lang === "en" &&
      this.word(at - 1) === "of" &&
      /^(?:troops|soldiers|people)$/.test(next.fold)
    )
      return null;
    return { to: at + 1, moment: yearMoment(year) };
  }
}
