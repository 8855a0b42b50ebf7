/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const collection = `
  -139 !cessation -43 !changes -16 !collection 105 !contact -19 !permission -70 !rights -45 !security -17 !sharing -63
  !storage -48 !use 14 #1changes -28 #1collection 36 #1contact 14 #1cookies 28 #1exceptions 44 #1permission -45
  #1rights -46 #1scope -71 #1sharing 10 #1storage -52 #1thirdServices 35 #1use -42 #2changes -18 #2collection 31
  #2contact -31 #2cookies 32 #2minors -43 #2rights -134 #2scope -28 #2security -113 #2sharing -155 #2storage -86
  #2use 53 +changes -34 +collection 46 +permission -97 +rights -58 +security -86 +sharing -33 +storage -64 +use -57
  -changes -104 -collection 33 -contact 11 -rights -57 -security -27 -sharing -38 -use -11 <access 35 <certificate 58
  <collectYour 138 <contactUs -32 <correct -65 <erase -48 <exception 19 <includes -67 <majorChange -15 <minor 76
  <notShare -45 <partners -58 <permission 12 <policy -25 <publicDisclosure -91 <reject -29 <respond -40 <revise -50
  <rights -40 <safety 98 <sendYou -28 <share -151 <shareTo -32 <store -46 <storePeriod -24 <understand 23
  <weCollect 21 <weUse 29 <whenYouUse -17 <withoutConsent 207 =listed 35 =size0 -79 =size1 -147 =size2 -87 =size3 -58
  =size4 -16 =size5 17 =unclosed -94 @abroad -29 @abuse -67 @access -28 @accessLimit 10 @account 23 @affiliate 44
  @afterClose -38 @analyse -20 @applies -37 @archive -20 @arrows -32 @authority -11 @authorizeYou 27 @automated -84
  @bioKinds 39 @browserSetting 43 @cannotUse 51 @cease -45 @certificate -15 @clipboard 19 @closePermission 22
  @collectYour 141 @combine -40 @companyName -65 @confidentiality -26 @contactUs -79 @continueMeans 25
  @contractNeed 48 @cookies 40 @copy -41 @correct -53 @cost 20 @court -38 @criminal 13 @customerService 14
  @dateLine -16 @define -80 @deidentifiedUse -56 @deviceKinds 32 @disagree 13 @effort -107 @email -17 @encryption -79
  @erase -148 @eraseOrAnonymise -109 @fromThird -32 @incident -32 @includes 21 @informIncident -10 @integrated 22
  @majorChange -15 @merger -15 @newPurpose 32 @noCollect 16 @notAffect 52 @notProvide 70 @notShare -39
  @openPermission -17 @orderKinds 25 @organisation -65 @otherLaw 36 @otherPeople 90 @partners 30 @passwordAdvice 55
  @path 15 @personalKinds 85 @placeKinds 31 @policy -113 @postal -41 @preventFraud 19 @principle 18
  @privacyOfThird -11 @publicDisclosure -40 @question -12 @recommend -27 @record 45 @reject -12 @respond -30
  @responsibility -51 @rights -32 @safeguards -40 @safety -24 @sdk 61 @selfPublic 77 @sendYou 11 @share -29
  @stableService 41 @stateSecurity 55 @statutoryDuty 32 @storePeriod 10 @storePlace -56 @telephone -27 @third -25
  @thisInformation 37 @turnOff -72 @unbind 14 @understand -76 @verifyIdentity 32 @vitalInterest 22 @weCollect 59
  @welcome -13 @whenYouUse 72 @withdraw -62 @within -32 @withoutConsent 60 @years -49 @youProvide 74 ^changes -55
  ^collection -10 ^contact -87 ^permission -145 ^rights -48 ^security -61 ^sharing -10 ^storage -49 ^use -61
`;
