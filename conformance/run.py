"""Runs every case of this folder: python3 run.py [FOLDER]. Exit code 0: every outcome is as expected; 1: some are not.
JSON Logic and the operations on dates are written after README.md, with Python's standard library alone."""
import functools, json, operator, pathlib, sys
from collections import namedtuple
from datetime import date, datetime, timedelta, timezone

PASSED, FAILED, INAPPLICABLE, CANT_TELL, NONE, UNKNOWN = 'passed', 'failed', 'inapplicable', 'cantTell', 'none', '\u2205unknown'
CHINA, DAY, CALENDAR, DEFINITIONS = timezone(timedelta(hours=8)), timedelta(days=1), {}, {}

# JSON Logic: the operators that the rules use. OWN evaluate their own arguments, PLAIN are given theirs evaluated.
def apply(logic, data):
    if not isinstance(logic, dict):
        return [apply(part, data) for part in logic] if isinstance(logic, list) else logic
    [(name, given)] = logic.items()
    given = given if isinstance(given, list) else [given]
    try:
        return OWN[name](data, *given) if name in OWN else PLAIN[name](*[apply(part, data) for part in given])
    except Decided as decided:
        return str(decided)
def var(data, path, default=None):
    missing = apply(default, data)
    for key in filter(None, path.split('.')):
        if not isinstance(data, dict) or key not in data:
            return missing
        data = data[key]
    return data
def choose(data, *given):
    while len(given) > 1 and not apply(given[0], data):
        given = given[2:]
    return apply(given[min(1, len(given) - 1)], data) if given else None
def same(left, right):
    return left == right and isinstance(left, bool) == isinstance(right, bool)

OWN = {
    'var': var, 'if': choose,
    'use': lambda data, name: apply(DEFINITIONS[name], data),
    'or': lambda data, *given: any(apply(part, data) for part in given),
    'map': lambda data, items, body: [apply(body, item) for item in apply(items, data) or []],
    'reduce': lambda data, items, body, first: functools.reduce(
        lambda result, item: apply(body, {'current': item, 'accumulator': result}), apply(items, data) or [], first),
    'all': lambda data, items, test: bool(items := apply(items, data)) and all(apply(test, item) for item in items),
}
PLAIN = {
    '===': same, '!==': lambda left, right: not same(left, right), '!': operator.not_, '+': operator.add,
    '<': operator.lt, '<=': operator.le, '>': operator.gt, '>=': operator.ge,
    'in': lambda value, items: isinstance(items, list) and any(same(value, item) for item in items),
    'substr': lambda text, start, length: text[start:start + length],
}
# Reading what an operation is given: None for what is not known, NONE for what is known to be none. What decides alone is raised.
Moment = namedtuple('Moment', 'day start end')
Act = namedtuple('Act', 'when sure outcome', defaults=[None])
class Decided(Exception):
    pass
def needed(value, last=None):
    if value is None or value is NONE or last and value > last:
        raise Decided(CANT_TELL if value is None else INAPPLICABLE)
    return value
def day(text):
    try:
        return NONE if text is None else date.fromisoformat(text)
    except ValueError:
        return None
def instant(text):
    try:  # a date alone is no instant
        return datetime.fromisoformat(text.replace('Z', '+00:00')).astimezone(CHINA) if 'T' in text else None
    except ValueError:
        return None
def moment(text):
    exact = instant(text)
    start = exact or datetime.combine(needed(day(text)), datetime.min.time(), CHINA)
    return Moment(start.date(), start, start if exact else start + DAY - timedelta(milliseconds=1))
def read_acts(given, last, read=lambda text: day(text[:10])):
    """The acts up to asOf: those that surely count, and those that may, as all do whose day is not known."""
    given = needed(given if isinstance(given, list) else None)
    acts = [Act(read(when), counts, *rest) for when, counts, *rest in given if when is not None and counts in (PASSED, CANT_TELL)]
    return [act._replace(sure=act.sure == PASSED and act.when is not None) for act in acts if act.when is None or act.when <= last]
def sure(acts):
    return sorted(act.when for act in acts if act.sure)
def possible(acts, at):
    return sorted(act.when or at.day for act in acts)
def may(acts, last=None):
    return any(not act.sure and (last is None or act.when is None or act.when <= last) for act in acts)
def any_of(outcomes):
    return next((outcome for outcome in (PASSED, CANT_TELL, FAILED) if outcome in outcomes), INAPPLICABLE)
def plus_years(start, years, count):
    if count == 'days365':
        return start + 365 * years * DAY
    try:
        return start.replace(year=start.year + years)
    except ValueError:  # 29 February of a year that has none
        return date(start.year + years, *((2, 28) if count == 'sameDate' else (3, 1)))
def plus_months(start, months):
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    last = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - DAY
    return min(last, last.replace(day=1) + (start.day - 1) * DAY)
def working_days_back(event, steps, others_worked):
    while steps > 0 and event > date.min:
        event -= DAY
        covered = event.year in CALENDAR['years']
        steps -= event in CALENDAR['makeUpWorkingDays'] or event not in CALENDAR['daysOff'] and event.weekday() < 5 if covered else others_worked
    return event

# The operations, their arguments in the order of README.md
def before(acts, event, as_of, working_days, count, same_day):
    at, event = moment(as_of), needed(day(event))
    acts, done = read_acts(acts, at.day), sure(read_acts(acts, at.day))
    first = last = event if same_day == 'counts' else event - DAY
    if working_days:
        first, last = [working_days_back(event, working_days + (count == 'clear'), worked) for worked in (False, True)]
    if done and done[0] <= first:
        return PASSED
    open_order = not working_days and same_day == 'unknown'
    if may(acts, event if open_order else last) or open_order and event in (at.day, *done) or done and done[0] <= last:
        return CANT_TELL
    return INAPPLICABLE if at.day <= first else CANT_TELL if at.day <= last else FAILED
def earliest(acts, as_of):
    acts = read_acts(acts, moment(as_of).day) if isinstance(acts, list) else [Act(None, False)]
    first = min(sure(acts), default=None)
    return UNKNOWN if may(acts, first and first - DAY) else first and first.isoformat()
def latest_day(as_of, *parts):
    days = [earliest(part, as_of) if isinstance(part, list) else part for part in parts]
    known = max((one for one in days if one not in (None, UNKNOWN)), default='')
    def may_be_later(part):
        firsts = sure(read_acts(part, moment(as_of).day)) if isinstance(part, list) else []
        return not firsts or min(firsts).isoformat() > known
    if any(one == UNKNOWN and may_be_later(part) for one, part in zip(days, parts)):
        return UNKNOWN
    return None if None in days else known
def once(acts, start, as_of, years, count):
    at, start = moment(as_of), day(start)
    if acts := read_acts(acts, at.day):
        return PASSED if sure(acts) else CANT_TELL
    return INAPPLICABLE if at.day <= plus_years(needed(start), years, count) else FAILED
def recurring(acts, start, as_of, every, rhythm, blocks_from, count, past_gaps):
    def reach(act):
        return plus_years(act, every, count)
    def block(act):
        return (act.year - blocks_from) // every
    def rolling(days):
        chain = [start, *(act for act in days if act >= start)]
        gap = any(later > reach(earlier) for earlier, later in zip(chain, chain[1:]))
        late = at.day > reach(chain[-1]) or history and gap
        return FAILED if late else PASSED if days and reach(days[-1]) >= at.day else INAPPLICABLE
    def blocks(days):
        now, held = block(at.day), {block(act) for act in days if act >= start}
        first = block(start) + (start > date(blocks_from + block(start) * every, 1, 1))
        gap = days and any(number not in held for number in range(first, min(now, block(days[-1]))))
        late = history and gap or now > first and not held & {now - 1, now}
        return FAILED if late else PASSED if now in held else INAPPLICABLE
    at, start, history = moment(as_of), day(start), past_gaps == 'history'
    acts = read_acts(acts, at.day)
    done, perhaps, judge = sure(acts), possible(acts, at), rolling if rhythm == 'rolling' else blocks
    if start is None or start is NONE:
        recent = [days for days in (done, perhaps) if days and reach(days[-1]) >= at.day and judge is rolling and not history]
        return PASSED if done in recent else CANT_TELL if recent or start is None else INAPPLICABLE
    fills_any_gap = history and judge(done) == FAILED and any(act.when is None for act in acts)
    return CANT_TELL if fills_any_gap or judge(perhaps) != judge(done) else judge(done)

def periodic(acts, start, as_of, months):
    def judge(days):
        if days and plus_months(days[-1], months) >= at.day:
            return PASSED
        if start is None or start is NONE:
            return CANT_TELL if start is None else INAPPLICABLE
        return FAILED if max(plus_months(one, months) for one in [start, *days]) < at.day else INAPPLICABLE
    at, start = moment(as_of), day(start)
    acts = read_acts(acts, at.day)
    if months is not None:
        return judge(sure(acts)) if judge(sure(acts)) == judge(possible(acts, at)) else CANT_TELL
    if needed(start) >= at.day:
        return INAPPLICABLE
    return PASSED if len({one for one in sure(acts) if one >= start}) > 1 else CANT_TELL if acts else FAILED
def by_deadline(acts, deadline, runs):
    if any(act <= deadline for act in sure(acts)):
        return PASSED
    runs = runs and not sure(acts)
    return CANT_TELL if may(acts, None if runs else deadline) else INAPPLICABLE if runs else FAILED
def prompt(acts, event, as_of, days):
    at = moment(as_of)
    event = needed(day(event), at.day)
    acts = [act for act in read_acts(acts, at.day) if act.when is None or act.when >= event]
    if days is None:
        return PASSED if sure(acts) else CANT_TELL
    return by_deadline(acts, event + days * DAY, at.day <= event + days * DAY)
def within(acts, start, as_of, hours):
    at = moment(as_of)
    start = needed(NONE if start is None or hours is None else instant(start), at.end)
    deadline = start + timedelta(milliseconds=round(hours * 3_600_000))
    acts = [act._replace(sure=act.sure and act.when >= start) for act in read_acts(acts, at.end, instant)]
    return by_deadline(acts, deadline, at.start <= deadline)
def retained(deleted, start, years, count):
    deleted, start = day(deleted), day(start)
    if deleted is NONE or deleted is None or start is None:
        return PASSED if deleted is NONE else CANT_TELL
    return FAILED if start is NONE or deleted <= plus_years(start, years, count) else PASSED
def valid(acts, changes, event, as_of, years, count, same_day):
    def judge(act):
        if act.when is None:
            return CANT_TELL
        since = [change for change in changes or [] if change.when is None or act.when <= change.when <= event]
        if event > plus_years(act.when, years, count) or any(act.when < change < event for change in sure(since)):
            return FAILED if act.sure or settled else CANT_TELL
        return CANT_TELL if not act.sure or since or changes is None or act.when == event and same_day == 'unknown' else PASSED
    at, event = moment(as_of), needed(day(event))
    changes = read_acts(changes, at.day) if isinstance(changes, list) else None
    last = event - DAY if same_day == 'doesNotCount' else event
    young = plus_years(min(last, at.day), years, count) >= event
    acts = [act for act in read_acts(acts, at.day) if (act.when <= last if act.when else young)]
    settled = event >= at.day or sure(acts)
    outcome = any_of([judge(act) for act in acts])
    return INAPPLICABLE if outcome == FAILED and event >= at.day else outcome
def latest(acts, until, as_of):
    def judge(outcomes):
        return INAPPLICABLE if any_of(outcomes) == FAILED and until >= at.day else any_of(outcomes)
    at, until = moment(as_of), needed(day(until))
    acts = [act for act in read_acts(acts, at.day) if act.when is None or act.when <= until]
    newest = max(sure(acts), default=date.min)
    relied = [act.outcome for act in acts if act.sure and act.when == newest]
    rivals = [(act.when or min(until, at.day), act.outcome) for act in acts if not act.sure]
    told = [judge([outcome, *(relied if when == newest else [])]) for when, outcome in rivals if when >= newest]
    return judge(relied) if all(outcome == judge(relied) for outcome in told) else CANT_TELL
PLAIN.update(
    beforeOutcome=before, earliestDay=earliest, latestDay=latest_day, latestOutcome=latest, onceOutcome=once,
    periodicOutcome=periodic, promptOutcome=prompt, recurringOutcome=recurring, retainedForOutcome=retained, validForOutcome=valid, withinOutcome=within)
# The folder
def with_as_of(facts, as_of, is_row=True):
    if not isinstance(facts, dict):
        return [with_as_of(part, as_of) for part in facts] if isinstance(facts, list) else facts
    return {**{key: with_as_of(part, as_of, False) for key, part in facts.items()}, **({'asOf': as_of} if is_row else {})}
def main(folder):
    names = 'rules.json', 'calendar.json', *sorted(path.name for path in folder.glob('cases-*.json'))
    rules, calendar, *files = [json.loads((folder / name).read_text('utf-8')) for name in names]
    DEFINITIONS.update(rules['definitions'])
    CALENDAR.update({key: {day(text) for year in calendar['years'] for text in year[key]} for key in ('daysOff', 'makeUpWorkingDays')},
                    years=calendar['coveredYears'])
    logic = {(rule['clause'], str(rule.get('chosen'))): rule['rule'] for rule in rules['clauses'] + rules['otherChoices']}
    cases, wrong = sum([file['cases'] for file in files], []), []
    for case in cases:
        if 'operation' in case:
            got = apply({case['operation']: case['given']}, None)
        else:
            data = with_as_of(case['data'], {'day': str(moment(case['asOf']).day), 'at': case['asOf']})
            got = apply(logic[case['clause'], str(case.get('chosen'))], data)
        if got != case['outcome']:
            wrong.append(f"{case.get('clause') or case['operation']}, case {case['case']}: expected {case['outcome']}, got {got}")
    count = len({case['clause'] for case in cases if 'clause' in case})
    print(*wrong[:10], f'{len(cases)} cases, {count} clauses, {len(wrong)} disagreements', sep='\n')
    return bool(wrong)
sys.exit(main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent))
