import type { LanguageWords } from '../pack.ts';

export const english: LanguageWords = {
  telling: "the we i'll and you",
  beforeAnswers: 'sure then honestly um uh hm hmm no sorry perfect exactly absolutely definitely fine course of',
  fillers: 'um umm uhm uh uhh er erm ah ahh eh hm hmm hmmm mm mmm mhm mm-hmm mmhmm uh-huh',
  fillerPhrases: 'you know,i mean,sort of,kind of,kinda,like,you see,basically,actually,literally,let me see,how do i say',
  openers: "yeah yep yup yes okay ok kay 'kay right alright so and well oh hey like now anyway anyways basically actually cool great",
  commaOpeners: 'right like now cool great actually basically hey yes well literally',
  conjunctions: 'and so but or because cause',
  cuts:
    'okay so,ok so,okay,ok,alright,all right,yeah so,yeah,yep,yes,no,right,so,but,and then,and so,and i,and we,and you,and they,and it,and ' +
    "that's,and there,and if,and what,and,because,cause,then,well,now,oh,um,uh,i think,i mean,i guess,i don't,i'll,i'm,i can,i would,we can," +
    "we should,we need,we will,we have,we are,we're,we'll,you can,you know,if we,if you,if i,it's,it is,that's,there's,there is,this is,the " +
    'other,the next,the first,the second,let me,let us,let\'s,can you,can we,could you,do you,do we,are we,is it,is there,what about,what do,how ' +
    'do,how about,thank you,thanks,hi,hello,hey,anyway,maybe,also,or,which,when,while,since,unless,although,though,actually,basically,next,first,' +
    'second,finally,great,cool,sure,good,sorry,please',
  tails:
    'so far,so that,so much,so many,so on,right now,right here,right there,right away,right after,right before,' +
    'or something,or anything,or whatever,or so,and stuff,and things,and everything,and so,well as,well enough,like that,' +
    'like this,also known,also be,also have,good idea,good enough,good point,no longer,no one,no idea,first time,' +
    'first one,next week,next month,next time,next one,next year,next step,next steps,sure that,sure if,now on,' +
    'then again,hey guys,the other,but also,also just,because of,cause of',
  leaders:
    'a an the and or but so because cause if that to of in at by for from with as is are was were be been being am i we you he she ' +
    "they it's i'm we're you're they're i'll we'll you'll i've we've i'd we'd that's there's let's my your our their his its this " +
    "these those every some any no not can could will would should may might must do does did don't have has had having just very " +
    'really like about into than then when where which who what how why while since unless although also maybe gonna wanna want need ' +
    'think mean guess let get got make more most other another such only even still two three um uh er please each both same',
  negations: 'not no never none nothing nobody nowhere neither nor without hardly',
  stopWords:
    'a about above after again all also am an and any anyone anything are around as at away back be because been before being below between ' +
    'both but by can could did do does doing done down during each either else even ever every few for from further get gets getting go goes ' +
    'going gone gonna got had has have having he her here hers herself him himself his how i if in into is it its itself just kind know let ' +
    'lets like lot lots made make makes many may maybe me mean might mine more most much must my myself need no nor not now of off oh okay ok ' +
    'on once one only onto or other our ours out over own perhaps please put quite rather really right said same say says see seem shall she ' +
    'should so some somebody someone something sort still stuff such sure take tell than thank thanks that the their theirs them themselves ' +
    'then there these they thing things think this those though through to too try two under until up upon us use very wanna want wants was ' +
    'way we well went were what whatever when where whether which while who whom whose why will with within without would yeah yep yes yet ' +
    "you your yours yourself i'm i'll i'd i've we're we'll we'd we've you're you'll you'd you've he's he'll she's it's it'll they're they'll " +
    "they've that's that'll there's here's what's who's let's don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't " +
    "shouldn't haven't hasn't hadn't ain't cannot guess actually basically obviously probably um uh er hmm mm hi hello hey bye guys cool great " +
    'good nice anyway alright bit little',
};
