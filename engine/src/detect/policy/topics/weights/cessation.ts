/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const cessation = `
  -349 #1changes -30 #1collection -119 #1contact -24 #1cookies -22 #1minors -23 #1rights -98 #1scope -55 #1sharing -34
  #1thirdServices -24 #1use -82 #2changes -58 #2collection -11 #2contact -17 #2scope -136 #2use -49
  &announce+1changes 10 &announce+1security 25 &announce+1storage 18 &cease+1storage 78 &collectYour+1changes 11
  &collectYour+1collection -11 &collectYour+1exceptions 15 &collectYour+1security 43 &cookies+1cookies -14
  &erase+1changes 15 &erase+1exceptions 38 &erase+1sharing 39 &erase+1storage 12 &merger+1sharing 39
  &minor+1minors -17 &partners+1sharing -14 &safety+1security -24 &share+1sharing -26 &store+1storage -18
  &weCollect+1collection -10 &weCollect+1security 72 &weCollect+1storage 36 <includes -40 <policy -10 <share -24
  <store 36 <storePeriod 39 =listed -39 =opens -19 =size1 -52 =size2 -113 =size3 -94 =size4 -100 =size5 -23
  =unclosed -78 @access -59 @account -47 @analyse -10 @announce 116 @arrows -15 @cease 184 @collectYour 48
  @contactUs -16 @cookies -18 @correct -51 @customerService -21 @define -15 @erase 117 @eraseOrAnonymise 80
  @exception -12 @includes -40 @logKinds -18 @merger 37 @minor -32 @openPermission -14 @orderKinds -16
  @organisation -15 @partners -38 @path -17 @permission -31 @permissionKinds -10 @personalKinds -40 @policy -79
  @question -20 @register -23 @revise -56 @rights -85 @safety -95 @share -77 @shareTo -13 @shortest 17 @store -70
  @storePeriod -11 @third -40 @turnOff -11 @understand -18 @usedFor -59 @weCollect 52 @whenYouUse -52 ~access -46
  ~account -52 ~afterPeriod 38 ~authority 33 ~cease 25 ~close -15 ~collectYour -31 ~contactUs -14 ~cookies -23
  ~court 37 ~customerService -21 ~erase 33 ~incident 22 ~includes -92 ~informIncident 39 ~merger 62 ~minor -34
  ~orderKinds 12 ~organisation 23 ~partners -26 ~permission -24 ~personalKinds -32 ~question -14 ~recommend -51
  ~register -13 ~rights -69 ~safety -16 ~sendYou -29 ~shortest -42 ~store -18 ~storePlace -31 ~third -28
  ~understand -22 ~usedFor -55 ~weCollect -70 ~whenYouUse -47
`;
