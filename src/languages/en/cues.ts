import type { SpokenCues } from '../cue-pack.ts';

export const englishCues: SpokenCues = {
  strong:
    "er erm kay gonna wanna gotta kinda dunno 'cause yep yup nope gotcha y'all you_know i_mean you_guys hi_everyone welcome_everybody any_questions " +
    'hey_everyone hey_guys hi_guys hey_everybody hi_everybody can_you_hear hear_me see_my my_screen thank_you bye bye-bye',
  medium:
    "yeah alright all_right hey hello thanks let's i_guess guys everybody sorry cool awesome right anyways anyway wow perfect exactly " +
    'sort_of kind_of folks anybody again i_believe i_know welcome_to quick_question moving_on does_anyone does_anybody would_say i_would this_call the_call number_of we_talk ' +
    "i_don't don't_know go_ahead that's_right i'm_gonna we're_gonna sounds_good makes_sense like_i a_little_bit little_bit " +
    "was_like is_like it's_like so_yeah so_i and_i but_i i_was_just i_just i_just_wanted",
  light:
    "so just really actually basically maybe well i_think you_can we_can going_to want_to have_to need_to stuff thing things got get " +
    "like know let no yes please great good mean whatever probably obviously i'm i'll we're we'll you're that's it's there's what's he's " +
    "they're gonna_be anything kind lot",
  reported:
    'noted mentioned discussed presented explained emphasized emphasised stated announced reported highlighted confirmed clarified ' +
    'encouraged introduced reviewed acknowledged recapped suggested shared outlined summarized summarised described proposed ' +
    'concluded reminded thanked welcomed opened_the',
  past:
    'was were had went came felt said told did wanted asked looked took made found thought knew saw gave sat stood lay spent left got began wrote ' +
    'heard kept held brought called talked walked stopped tried seemed turned',
  common: 'the and to of is that in it for this with on are was be have not at as but a i you my what they or from if',
  self: "i i'm i've i'll i'd my me mine myself",
  others: "he she him her his hers he's she's he'd she'd he'll she'll herself himself",
};
