import fc from 'fast-check'

/** One seed for every run, so that a check is red for what changed and not by chance; FAST_CHECK_SEED draws others. */
const seed = Number(process.env.FAST_CHECK_SEED ?? 20_261_121)
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
