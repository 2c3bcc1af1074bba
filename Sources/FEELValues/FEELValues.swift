// FEELValues takes literals and arithmetic, gives the values of FEEL: exact decimal numbers, strings,
// three-valued booleans, temporal values, ranges, lists and contexts, with their comparison and text.
//
//   Number                                34 significant decimal digits, half-even
//   CalendarDate, TimeOfDay, DateAndTime  proleptic calendar, years ±999,999,999, offsets and IANA zones
//   DaysAndTimeDuration, YearsAndMonthsDuration
//   Interval, Record, Function            generic over what they hold, so that `Value` can hold them
//   Value                                 any of these; a null carries its reason
