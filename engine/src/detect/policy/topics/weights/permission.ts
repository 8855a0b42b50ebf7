/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const permission = `
  -203 !cessation -23 !collection -22 !contact -52 !minors -59 !permission 139 !rights -12 !security -37 !use 21
  #1changes -37 #1collection -30 #1contact -44 #1cookies -46 #1exceptions 81 #1minors -46 #1permission 30 #1rights -81
  #1security -59 #1sharing -62 #1storage -15 #1use -69 #2changes -19 #2collection 33 #2contact -102 #2cookies 17
  #2minors -58 #2rights -111 #2scope -61 #2security 39 #2sharing -99 #2storage -41 +cessation -16 +changes -49
  +collection -32 +contact -27 +minors -58 +permission 45 +rights -43 +security -54 +sharing -34 +storage -63 +use -52
  -changes -63 -collection 23 -minors -42 -permission 78 -security -65 -sharing -62 -storage -69 -use -64 <access 38
  <certificate -46 <collectYour -63 <contactUs -17 <correct -37 <erase -34 <exception 26 <majorChange -14 <minor -13
  <notShare 14 <partners 18 <permission 82 <policy -32 <publicDisclosure -21 <reject -24 <respond -35 <revise -29
  <rights -59 <safety -42 <sendYou -18 <shareTo -15 <store -34 <storePeriod -29 <weCollect 76 <weUse -24
  <whenYouUse -18 <withoutConsent -146 =listed -29 =opens 29 =size0 -59 =size1 -96 =size2 -30 =size3 -95 =size4 -62
  =size5 -52 =unclosed -67 @abroad -23 @abuse -25 @academic -15 @account -17 @affiliate 15 @afterClose -34
  @afterPeriod -15 @analyse -54 @announce -45 @applies -47 @arrows -40 @authority -38 @automated -16
  @browserSetting -54 @cannotUse -19 @cease -25 @certificate -51 @clipboard 56 @close -40 @closePermission 62
  @collectYour 45 @companyName -88 @confidentiality -18 @contactUs -50 @continueMeans 28 @contractNeed 15 @cookies -44
  @copy 12 @correct -22 @cost -22 @court -20 @customerService -71 @dateLine -15 @define -42 @deviceKinds -25
  @disagree 13 @effort -39 @email -23 @encryption -10 @erase 59 @eraseOrAnonymise -61 @fromThird 20 @includes -33
  @integrated 20 @logKinds 26 @majorChange -14 @minor -58 @newFunction -20 @newPurpose 24 @noCollect -37 @notAffect 56
  @notProvide -36 @notShare -30 @openPermission 130 @orderKinds -23 @organisation -52 @otherLaw 15 @otherPeople -63
  @partners -47 @path -52 @permission 145 @permissionKinds 118 @personalKinds -46 @policy -82 @principle -10
  @priorNotAffected 98 @privacyOfThird -16 @publicDisclosure 13 @question -14 @recommend -42 @record -31 @register -40
  @respond -71 @responsibility -11 @revise -30 @rights -27 @safeguards -47 @safety -15 @sdk -10 @selfPublic 19
  @sendYou -23 @share 39 @shareTo -52 @shortest -11 @stableService 35 @statutoryDuty -15 @store 41 @telephone -10
  @thirdAccount 34 @thisInformation -43 @turnOff -84 @unbind 15 @understand -44 @usedFor 33 @verifyIdentity -14
  @violate 17 @weCollect 27 @welcome -25 @withdraw 50 @within -14 @withoutConsent -34 @years -40 @youProvide -43
  ^changes -44 ^collection 13 ^contact -38 ^minors -55 ^permission 40 ^security -30 ^sharing -46 ^use -21
`;
