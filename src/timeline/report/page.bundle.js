// Bundled from page/ by `make page`: change the modules there, not this file.
"use strict";(()=>{var lb=Object.create;var xu=Object.defineProperty;var fb=Object.getOwnPropertyDescriptor;var pb=Object.getOwnPropertyNames;var vb=Object.getPrototypeOf,db=Object.prototype.hasOwnProperty;var p=(e,r)=>()=>{try{return r||e((r={exports:{}}).exports,r),r.exports}catch(t){throw r=0,t}};var mb=(e,r,t,n)=>{if(r&&typeof r=="object"||typeof r=="function")for(let o of pb(r))!db.call(e,o)&&o!==t&&xu(e,o,{get:()=>r[o],
enumerable:!(n=fb(r,o))||n.enumerable});return e};var hn=(e,r,t)=>(t=e!=null?lb(vb(e)):{},mb(r||!e||!e.__esModule?xu(t,"default",{value:e,enumerable:!0}):t,e));var Fc=p((OY,Cc)=>{"use strict";function vA(e){return e!==e}Cc.exports=vA});var B=p((IY,Rc)=>{"use strict";var dA=Fc();Rc.exports=dA});var Pc=p((_Y,kc)=>{"use strict";var mA=Math.floor;kc.exports=mA});var _e=p((EY,Wc)=>{"use strict";var hA=Pc();Wc.exports=hA});var Hc=p((MY,Dc)=>{"use strict";var gA=Math.ceil;Dc.exports=gA});var Uc=p((TY,Bc)=>{"use strict";var yA=Hc();Bc.exports=yA});var Xc=p((LY,Gc)=>{"use strict";var wA=_e(),qA=Uc();function bA(e){return e<0?qA(e):wA(e)}Gc.exports=bA});var Uo=p((CY,Vc)=>{"use strict";var AA=Xc();Vc.exports=AA});var Yc=p((FY,jc)=>{"use strict";jc.exports=Number});var Qc=p((RY,Kc)=>{"use strict";var SA=Yc();Kc.exports=SA});var qe=p((kY,Zc)=>{"use strict";var NA=Qc(),OA=NA.NEGATIVE_INFINITY;Zc.exports=OA});var J=p((PY,$c)=>{"use strict";var IA=Number.POSITIVE_INFINITY;$c.exports=IA});var Wr=p((WY,Jc)=>{"use strict";var _A=1023;Jc.exports=_A});var zc=p((DY,xc)=>{"use strict";var EA=1023;xc.exports=EA});var r1=p((HY,e1)=>{"use strict";var MA=-1023;e1.exports=MA});var n1=p((BY,t1)=>{"use strict";var TA=-1074;t1.exports=TA});var s1=p((UY,o1)=>{"use strict";var LA=J(),CA=qe();function FA(e){return e===LA||e===CA}o1.exports=FA});var gt=p((GY,i1)=>{"use strict";var RA=s1();i1.exports=RA});var u1=p((XY,a1)=>{"use strict";var kA=2147483648;a1.exports=kA});var Dr=p((VY,c1)=>{"use strict";var PA=2147483647;c1.exports=PA});var f1=p((jY,l1)=>{"use strict";var WA=typeof Object.defineProperty=="function"?Object.defineProperty:null;l1.exports=WA});var v1=p((YY,p1)=>{"use strict";var DA=f1();function HA(){try{return DA({},"x",{}),!0}catch{return!1}}p1.exports=HA});var m1=p((KY,d1)=>{"use strict";var BA=Object.defineProperty;d1.exports=BA});var Us=p((QY,h1)=>{"use strict";function UA(e){return typeof e=="number"}h1.exports=UA});var Gs=p((ZY,y1)=>{"use strict";function GA(e){return e[0]==="-"}function g1(e){var r="",t;for(t=0;t<e;t++)r+="0";return r}
function XA(e,r,t){var n=!1,o=r-e.length;return o<0||(GA(e)&&(n=!0,e=e.substr(1)),e=t?e+g1(o):g1(o)+e,n&&(e="-"+e)),e}y1.
exports=XA});var A1=p(($Y,b1)=>{"use strict";var VA=Us(),w1=Gs(),jA=String.prototype.toLowerCase,q1=String.prototype.toUpperCase;function YA(e){
var r,t,n;switch(e.specifier){case"b":r=2;break;case"o":r=8;break;case"x":case"X":r=16;break;default:r=10;break}if(t=e.arg,
n=parseInt(t,10),!isFinite(n)){if(!VA(t))throw new Error("invalid integer. Value: "+t);n=0}return n<0&&(e.specifier==="u"||
r!==10)&&(n=4294967295+n+1),n<0?(t=(-n).toString(r),e.precision&&(t=w1(t,e.precision,e.padRight)),t="-"+t):(t=n.toString(
r),!n&&!e.precision?t="":e.precision&&(t=w1(t,e.precision,e.padRight)),e.sign&&(t=e.sign+t)),r===16&&(e.alternate&&(t="0\
x"+t),t=e.specifier===q1.call(e.specifier)?q1.call(t):jA.call(t)),r===8&&e.alternate&&t.charAt(0)!=="0"&&(t="0"+t),t}b1.
exports=YA});var N1=p((JY,S1)=>{"use strict";function KA(e){return typeof e=="string"}S1.exports=KA});var _1=p((xY,I1)=>{"use strict";var QA=Math.abs,ZA=String.prototype.toLowerCase,O1=String.prototype.toUpperCase,yt=String.
prototype.replace,$A=/e\+(\d)$/,JA=/e-(\d)$/,xA=/^(\d+)$/,zA=/^(\d+)e/,eS=/\.0$/,rS=/\.0*e/,tS=/(\..*[^0])0*e/;function nS(e,r){
var t,n;switch(r.specifier){case"e":case"E":n=e.toExponential(r.precision);break;case"f":case"F":n=e.toFixed(r.precision);
break;case"g":case"G":QA(e)<1e-4?(t=r.precision,t>0&&(t-=1),n=e.toExponential(t)):n=e.toPrecision(r.precision),r.alternate||
(n=yt.call(n,tS,"$1e"),n=yt.call(n,rS,"e"),n=yt.call(n,eS,""));break;default:throw new Error("invalid double notation. V\
alue: "+r.specifier)}return n=yt.call(n,$A,"e+0$1"),n=yt.call(n,JA,"e-0$1"),r.alternate&&(n=yt.call(n,xA,"$1."),n=yt.call(
n,zA,"$1.e")),e>=0&&r.sign&&(n=r.sign+n),n=r.specifier===O1.call(r.specifier)?O1.call(n):ZA.call(n),n}I1.exports=nS});var T1=p((zY,M1)=>{"use strict";function E1(e){var r="",t;for(t=0;t<e;t++)r+=" ";return r}function oS(e,r,t){var n=r-e.length;
return n<0||(e=t?e+E1(n):E1(n)+e),e}M1.exports=oS});var C1=p((eK,L1)=>{"use strict";var sS=A1(),iS=N1(),aS=Us(),uS=_1(),cS=T1(),lS=Gs(),fS=String.fromCharCode,pS=Array.isArray;
function Go(e){return e!==e}function vS(e){var r={};return r.specifier=e.specifier,r.precision=e.precision===void 0?1:e.
precision,r.width=e.width,r.flags=e.flags||"",r.mapping=e.mapping,r}function dS(e){var r,t,n,o,s,i,a,u,l,c;if(!pS(e))throw new TypeError(
"invalid argument. First argument must be an array. Value: `"+e+"`.");for(i="",a=1,l=0;l<e.length;l++)if(n=e[l],iS(n))i+=
n;else{if(r=n.precision!==void 0,n=vS(n),!n.specifier)throw new TypeError("invalid argument. Token is missing `specifier\
` property. Index: `"+l+"`. Value: `"+n+"`.");for(n.mapping&&(a=n.mapping),t=n.flags,c=0;c<t.length;c++)switch(o=t.charAt(
c),o){case" ":n.sign=" ";break;case"+":n.sign="+";break;case"-":n.padRight=!0,n.padZeros=!1;break;case"0":n.padZeros=t.indexOf(
"-")<0;break;case"#":n.alternate=!0;break;default:throw new Error("invalid flag: "+o)}if(n.width==="*"){if(n.width=parseInt(
arguments[a],10),a+=1,Go(n.width))throw new TypeError("the argument for * width at position "+a+" is not a number. Value\
: `"+n.width+"`.");n.width<0&&(n.padRight=!0,n.width=-n.width)}if(r&&n.precision==="*"){if(n.precision=parseInt(arguments[a],
10),a+=1,Go(n.precision))throw new TypeError("the argument for * precision at position "+a+" is not a number. Value: `"+
n.precision+"`.");n.precision<0&&(n.precision=1,r=!1)}switch(n.arg=arguments[a],n.specifier){case"b":case"o":case"x":case"\
X":case"d":case"i":case"u":r&&(n.padZeros=!1),n.arg=sS(n);break;case"s":n.maxWidth=r?n.precision:-1,n.arg=String(n.arg);
break;case"c":if(!Go(n.arg)){if(s=parseInt(n.arg,10),s<0||s>127)throw new Error("invalid character code. Value: "+n.arg);
n.arg=Go(s)?String(n.arg):fS(s)}break;case"e":case"E":case"f":case"F":case"g":case"G":if(r||(n.precision=6),u=parseFloat(
n.arg),!isFinite(u)){if(!aS(n.arg))throw new Error("invalid floating-point number. Value: "+i);u=n.arg,n.padZeros=!1}n.arg=
uS(u,n);break;default:throw new Error("invalid specifier: "+n.specifier)}n.maxWidth>=0&&n.arg.length>n.maxWidth&&(n.arg=
n.arg.substring(0,n.maxWidth)),n.padZeros?n.arg=lS(n.arg,n.width||n.precision,n.padRight):n.width&&(n.arg=cS(n.arg,n.width,
n.padRight)),i+=n.arg||"",a+=1}return i}L1.exports=dS});var R1=p((rK,F1)=>{"use strict";var mS=C1();F1.exports=mS});var P1=p((tK,k1)=>{"use strict";var Xo=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function hS(e){
var r={mapping:e[1]?parseInt(e[1],10):void 0,flags:e[2],width:e[3],precision:e[5],specifier:e[6]};return e[4]==="."&&e[5]===
void 0&&(r.precision="1"),r}function gS(e){var r,t,n,o;for(t=[],o=0,n=Xo.exec(e);n;)r=e.slice(o,Xo.lastIndex-n[0].length),
r.length&&t.push(r),n[6]==="%"?t.push("%"):t.push(hS(n)),o=Xo.lastIndex,n=Xo.exec(e);return r=e.slice(o),r.length&&t.push(
r),t}k1.exports=gS});var D1=p((nK,W1)=>{"use strict";var yS=P1();W1.exports=yS});var B1=p((oK,H1)=>{"use strict";function wS(e){return typeof e=="string"}H1.exports=wS});var X1=p((sK,G1)=>{"use strict";var qS=R1(),bS=D1(),AS=B1();function U1(e){var r,t;if(!AS(e))throw new TypeError(U1("inv\
alid argument. First argument must be a string. Value: `%s`.",e));for(r=[bS(e)],t=1;t<arguments.length;t++)r.push(arguments[t]);
return qS.apply(null,r)}G1.exports=U1});var j1=p((iK,V1)=>{"use strict";var SS=X1();V1.exports=SS});var J1=p((aK,$1)=>{"use strict";var Y1=j1(),Kt=Object.prototype,K1=Kt.toString,Q1=Kt.__defineGetter__,Z1=Kt.__defineSetter__,
NS=Kt.__lookupGetter__,OS=Kt.__lookupSetter__;function IS(e,r,t){var n,o,s,i;if(typeof e!="object"||e===null||K1.call(e)===
"[object Array]")throw new TypeError(Y1("invalid argument. First argument must be an object. Value: `%s`.",e));if(typeof t!=
"object"||t===null||K1.call(t)==="[object Array]")throw new TypeError(Y1("invalid argument. Property descriptor must be \
an object. Value: `%s`.",t));if(o="value"in t,o&&(NS.call(e,r)||OS.call(e,r)?(n=e.__proto__,e.__proto__=Kt,delete e[r],e[r]=
t.value,e.__proto__=n):e[r]=t.value),s="get"in t,i="set"in t,o&&(s||i))throw new Error("invalid argument. Cannot specify\
 one or more accessors and a value or writable attribute in the property descriptor.");return s&&Q1&&Q1.call(e,r,t.get),
i&&Z1&&Z1.call(e,r,t.set),e}$1.exports=IS});var z1=p((uK,x1)=>{"use strict";var _S=v1(),ES=m1(),MS=J1(),Xs;_S()?Xs=ES:Xs=MS;x1.exports=Xs});var rl=p((cK,el)=>{"use strict";var TS=z1();function LS(e,r,t){TS(e,r,{configurable:!1,enumerable:!1,writable:!1,value:t})}
el.exports=LS});var qr=p((lK,tl)=>{"use strict";var CS=rl();tl.exports=CS});var ol=p((fK,nl)=>{"use strict";function FS(){return typeof Symbol=="function"&&typeof Symbol("foo")=="symbol"}nl.exports=
FS});var il=p((pK,sl)=>{"use strict";var RS=ol();sl.exports=RS});var ul=p((vK,al)=>{"use strict";var kS=il(),PS=kS();function WS(){return PS&&typeof Symbol.toStringTag=="symbol"}al.exports=
WS});var ll=p((dK,cl)=>{"use strict";var DS=ul();cl.exports=DS});var Vs=p((mK,fl)=>{"use strict";var HS=Object.prototype.toString;fl.exports=HS});var vl=p((hK,pl)=>{"use strict";var BS=Vs();function US(e){return BS.call(e)}pl.exports=US});var ml=p((gK,dl)=>{"use strict";var GS=Object.prototype.hasOwnProperty;function XS(e,r){return e==null?!1:GS.call(e,r)}dl.
exports=XS});var gl=p((yK,hl)=>{"use strict";var VS=ml();hl.exports=VS});var wl=p((wK,yl)=>{"use strict";var jS=typeof Symbol=="function"?Symbol:void 0;yl.exports=jS});var bl=p((qK,ql)=>{"use strict";var YS=wl();ql.exports=YS});var Nl=p((bK,Sl)=>{"use strict";var Al=bl(),KS=typeof Al=="function"?Al.toStringTag:"";Sl.exports=KS});var Il=p((AK,Ol)=>{"use strict";var QS=gl(),Fn=Nl(),js=Vs();function ZS(e){var r,t,n;if(e==null)return js.call(e);t=e[Fn],
r=QS(e,Fn);try{e[Fn]=void 0}catch{return js.call(e)}return n=js.call(e),r?e[Fn]=t:delete e[Fn],n}Ol.exports=ZS});var Rn=p((SK,_l)=>{"use strict";var $S=ll(),JS=vl(),xS=Il(),Ys;$S()?Ys=xS:Ys=JS;_l.exports=Ys});var Ml=p((NK,El)=>{"use strict";var zS=Rn(),eN=typeof Uint32Array=="function";function rN(e){return eN&&e instanceof Uint32Array||
zS(e)==="[object Uint32Array]"}El.exports=rN});var Ll=p((OK,Tl)=>{"use strict";var tN=Ml();Tl.exports=tN});var Fl=p((IK,Cl)=>{"use strict";var nN=4294967295;Cl.exports=nN});var kl=p((_K,Rl)=>{"use strict";var oN=typeof Uint32Array=="function"?Uint32Array:null;Rl.exports=oN});var Dl=p((EK,Wl)=>{"use strict";var sN=Ll(),Ks=Fl(),Pl=kl();function iN(){var e,r;if(typeof Pl!="function")return!1;try{
r=[1,3.14,-3.14,Ks+1,Ks+2],r=new Pl(r),e=sN(r)&&r[0]===1&&r[1]===3&&r[2]===Ks-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}
Wl.exports=iN});var Bl=p((MK,Hl)=>{"use strict";var aN=Dl();Hl.exports=aN});var Gl=p((TK,Ul)=>{"use strict";var uN=typeof Uint32Array=="function"?Uint32Array:void 0;Ul.exports=uN});var Vl=p((LK,Xl)=>{"use strict";function cN(){throw new Error("not implemented")}Xl.exports=cN});var wt=p((CK,jl)=>{"use strict";var lN=Bl(),fN=Gl(),pN=Vl(),Qs;lN()?Qs=fN:Qs=pN;jl.exports=Qs});var Kl=p((FK,Yl)=>{"use strict";var vN=Rn(),dN=typeof Float64Array=="function";function mN(e){return dN&&e instanceof Float64Array||
vN(e)==="[object Float64Array]"}Yl.exports=mN});var Zl=p((RK,Ql)=>{"use strict";var hN=Kl();Ql.exports=hN});var Jl=p((kK,$l)=>{"use strict";var gN=typeof Float64Array=="function"?Float64Array:null;$l.exports=gN});var ef=p((PK,zl)=>{"use strict";var yN=Zl(),xl=Jl();function wN(){var e,r;if(typeof xl!="function")return!1;try{r=new xl(
[1,3.14,-3.14,NaN]),e=yN(r)&&r[0]===1&&r[1]===3.14&&r[2]===-3.14&&r[3]!==r[3]}catch{e=!1}return e}zl.exports=wN});var tf=p((WK,rf)=>{"use strict";var qN=ef();rf.exports=qN});var of=p((DK,nf)=>{"use strict";var bN=typeof Float64Array=="function"?Float64Array:void 0;nf.exports=bN});var af=p((HK,sf)=>{"use strict";function AN(){throw new Error("not implemented")}sf.exports=AN});var qt=p((BK,uf)=>{"use strict";var SN=tf(),NN=of(),ON=af(),Zs;SN()?Zs=NN:Zs=ON;uf.exports=Zs});var lf=p((UK,cf)=>{"use strict";var IN=Rn(),_N=typeof Uint8Array=="function";function EN(e){return _N&&e instanceof Uint8Array||
IN(e)==="[object Uint8Array]"}cf.exports=EN});var pf=p((GK,ff)=>{"use strict";var MN=lf();ff.exports=MN});var df=p((XK,vf)=>{"use strict";var TN=255;vf.exports=TN});var hf=p((VK,mf)=>{"use strict";var LN=typeof Uint8Array=="function"?Uint8Array:null;mf.exports=LN});var wf=p((jK,yf)=>{"use strict";var CN=pf(),$s=df(),gf=hf();function FN(){var e,r;if(typeof gf!="function")return!1;try{
r=[1,3.14,-3.14,$s+1,$s+2],r=new gf(r),e=CN(r)&&r[0]===1&&r[1]===3&&r[2]===$s-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}
yf.exports=FN});var bf=p((YK,qf)=>{"use strict";var RN=wf();qf.exports=RN});var Sf=p((KK,Af)=>{"use strict";var kN=typeof Uint8Array=="function"?Uint8Array:void 0;Af.exports=kN});var Of=p((QK,Nf)=>{"use strict";function PN(){throw new Error("not implemented")}Nf.exports=PN});var _f=p((ZK,If)=>{"use strict";var WN=bf(),DN=Sf(),HN=Of(),Js;WN()?Js=DN:Js=HN;If.exports=Js});var Mf=p(($K,Ef)=>{"use strict";var BN=Rn(),UN=typeof Uint16Array=="function";function GN(e){return UN&&e instanceof Uint16Array||
BN(e)==="[object Uint16Array]"}Ef.exports=GN});var Lf=p((JK,Tf)=>{"use strict";var XN=Mf();Tf.exports=XN});var Ff=p((xK,Cf)=>{"use strict";var VN=65535;Cf.exports=VN});var kf=p((zK,Rf)=>{"use strict";var jN=typeof Uint16Array=="function"?Uint16Array:null;Rf.exports=jN});var Df=p((eQ,Wf)=>{"use strict";var YN=Lf(),xs=Ff(),Pf=kf();function KN(){var e,r;if(typeof Pf!="function")return!1;try{
r=[1,3.14,-3.14,xs+1,xs+2],r=new Pf(r),e=YN(r)&&r[0]===1&&r[1]===3&&r[2]===xs-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}
Wf.exports=KN});var Bf=p((rQ,Hf)=>{"use strict";var QN=Df();Hf.exports=QN});var Gf=p((tQ,Uf)=>{"use strict";var ZN=typeof Uint16Array=="function"?Uint16Array:void 0;Uf.exports=ZN});var Vf=p((nQ,Xf)=>{"use strict";function $N(){throw new Error("not implemented")}Xf.exports=$N});var Yf=p((oQ,jf)=>{"use strict";var JN=Bf(),xN=Gf(),zN=Vf(),zs;JN()?zs=xN:zs=zN;jf.exports=zs});var Qf=p((sQ,Kf)=>{"use strict";var eO=_f(),rO=Yf(),tO={uint16:rO,uint8:eO};Kf.exports=tO});var xf=p((iQ,Jf)=>{"use strict";var Zf=Qf(),$f;function nO(){var e,r;return e=new Zf.uint16(1),e[0]=4660,r=new Zf.uint8(
e.buffer),r[0]===52}$f=nO();Jf.exports=$f});var bt=p((aQ,zf)=>{"use strict";var oO=xf();zf.exports=oO});var t2=p((uQ,r2)=>{"use strict";var sO=bt(),e2,ei,ri;sO===!0?(ei=1,ri=0):(ei=0,ri=1);e2={HIGH:ei,LOW:ri};r2.exports=e2});var ti=p((cQ,i2)=>{"use strict";var iO=wt(),aO=qt(),o2=t2(),s2=new aO(1),n2=new iO(s2.buffer),uO=o2.HIGH,cO=o2.LOW;function lO(e,r,t,n){
return s2[0]=e,r[n]=n2[uO],r[n+t]=n2[cO],r}i2.exports=lO});var u2=p((lQ,a2)=>{"use strict";var fO=ti();function pO(e){return fO(e,[0,0],1,0)}a2.exports=pO});var Vo=p((fQ,l2)=>{"use strict";var vO=qr(),c2=u2(),dO=ti();vO(c2,"assign",dO);l2.exports=c2});var p2=p((pQ,f2)=>{"use strict";var mO=bt(),ni;mO===!0?ni=1:ni=0;f2.exports=ni});var m2=p((vQ,d2)=>{"use strict";var hO=wt(),gO=qt(),yO=p2(),v2=new gO(1),wO=new hO(v2.buffer);function qO(e){return v2[0]=
e,wO[yO]}d2.exports=qO});var Le=p((dQ,h2)=>{"use strict";var bO=m2();h2.exports=bO});var w2=p((mQ,y2)=>{"use strict";var AO=bt(),g2,oi,si;AO===!0?(oi=1,si=0):(oi=0,si=1);g2={HIGH:oi,LOW:si};y2.exports=g2});var N2=p((hQ,S2)=>{"use strict";var SO=wt(),NO=qt(),b2=w2(),A2=new NO(1),q2=new SO(A2.buffer),OO=b2.HIGH,IO=b2.LOW;function _O(e,r){
return q2[OO]=e,q2[IO]=r,A2[0]}S2.exports=_O});var kn=p((gQ,O2)=>{"use strict";var EO=N2();O2.exports=EO});var _2=p((yQ,I2)=>{"use strict";var MO=u1(),TO=Dr(),LO=Vo(),CO=Le(),FO=kn(),ii=[0,0];function RO(e,r){var t,n;return LO.
assign(e,ii,1,0),t=ii[0],t&=TO,n=CO(r),n&=MO,t|=n,FO(t,ii[1])}I2.exports=RO});var jo=p((wQ,E2)=>{"use strict";var kO=_2();E2.exports=kO});var Hr=p((qQ,M2)=>{"use strict";var PO=22250738585072014e-324;M2.exports=PO});var L2=p((bQ,T2)=>{"use strict";function WO(e){return Math.abs(e)}T2.exports=WO});var X=p((AQ,C2)=>{"use strict";var DO=L2();C2.exports=DO});var ai=p((SQ,F2)=>{"use strict";var HO=Hr(),BO=gt(),UO=B(),GO=X(),XO=4503599627370496;function VO(e,r,t,n){return UO(e)||
BO(e)?(r[n]=e,r[n+t]=0,r):e!==0&&GO(e)<HO?(r[n]=e*XO,r[n+t]=-52,r):(r[n]=e,r[n+t]=0,r)}F2.exports=VO});var k2=p((NQ,R2)=>{"use strict";var jO=ai();function YO(e){return jO(e,[0,0],1,0)}R2.exports=YO});var D2=p((OQ,W2)=>{"use strict";var KO=qr(),P2=k2(),QO=ai();KO(P2,"assign",QO);W2.exports=P2});var Pn=p((IQ,H2)=>{"use strict";var ZO=2146435072;H2.exports=ZO});var U2=p((_Q,B2)=>{"use strict";var $O=Le(),JO=Pn(),xO=Wr();function zO(e){var r=$O(e);return r=(r&JO)>>>20,r-xO|0}B2.exports=
zO});var X2=p((EQ,G2)=>{"use strict";var eI=U2();G2.exports=eI});var j2=p((MQ,V2)=>{"use strict";var rI=J(),tI=qe(),nI=Wr(),oI=zc(),sI=r1(),iI=n1(),aI=B(),uI=gt(),cI=jo(),lI=D2().assign,
fI=X2(),pI=Vo(),vI=kn(),dI=2220446049250313e-31,mI=2148532223,ui=[0,0],ci=[0,0];function hI(e,r){var t,n;return r===0||e===
0||aI(e)||uI(e)?e:(lI(e,ui,1,0),e=ui[0],r+=ui[1],r+=fI(e),r<iI?cI(0,e):r>oI?e<0?tI:rI:(r<=sI?(r+=52,n=dI):n=1,pI.assign(
e,ci,1,0),t=ci[0],t&=mI,t|=r+nI<<20,n*vI(t,ci[1])))}V2.exports=hI});var At=p((TQ,Y2)=>{"use strict";var gI=j2();Y2.exports=gI});var Q2=p((LQ,K2)=>{"use strict";function yI(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+
e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}K2.exports=yI});var $2=p((CQ,Z2)=>{"use strict";var wI=At(),qI=Q2();function bI(e,r,t){var n,o,s,i;return n=e-r,o=n*n,s=n-o*qI(o),i=1-(r-
n*s/(2-s)-e),wI(i,t)}Z2.exports=bI});var t3=p((FQ,r3)=>{"use strict";var AI=B(),J2=Uo(),SI=qe(),x2=J(),NI=$2(),OI=.6931471803691238,II=19082149292705877e-26,
z2=1.4426950408889634,_I=709.782712893384,EI=-745.1332191019411,e3=1/(1<<28),MI=-e3;function TI(e){var r,t,n;return AI(e)||
e===x2?e:e===SI?0:e>_I?x2:e<EI?0:e>MI&&e<e3?1+e:(e<0?n=J2(z2*e-.5):n=J2(z2*e+.5),r=e-n*OI,t=n*II,NI(r,t,n))}r3.exports=TI});var re=p((RQ,n3)=>{"use strict";var LI=t3();n3.exports=LI});var s3=p((kQ,o3)=>{"use strict";var CI=bt(),li;CI===!0?li=0:li=1;o3.exports=li});var a3=p((PQ,i3)=>{"use strict";var FI=wt(),RI=qt(),kI=s3(),fi=new RI(1),PI=new FI(fi.buffer);function WI(e,r){return fi[0]=
e,PI[kI]=r>>>0,fi[0]}i3.exports=WI});var Qt=p((WQ,u3)=>{"use strict";var DI=a3();u3.exports=DI});var l3=p((DQ,c3)=>{"use strict";function HI(e){return e===0?-.3250421072470015:-.3250421072470015+e*(-.02848174957559851+
e*(-.005770270296489442+e*-23763016656650163e-21))}c3.exports=HI});var p3=p((HQ,f3)=>{"use strict";function BI(e){return e===0?.39791722395915535:.39791722395915535+e*(.0650222499887673+e*
(.005081306281875766+e*(.00013249473800432164+e*-3960228278775368e-21)))}f3.exports=BI});var d3=p((BQ,v3)=>{"use strict";function UI(e){return e===0?.41485611868374833:.41485611868374833+e*(-.3722078760357013+
e*(.31834661990116175+e*(-.11089469428239668+e*(.035478304325618236+e*-.002166375594868791))))}v3.exports=UI});var h3=p((UQ,m3)=>{"use strict";function GI(e){return e===0?.10642088040084423:.10642088040084423+e*(.540397917702171+e*
(.07182865441419627+e*(.12617121980876164+e*(.01363708391202905+e*.011984499846799107))))}m3.exports=GI});var y3=p((GQ,g3)=>{"use strict";function XI(e){return e===0?-.6938585727071818:-.6938585727071818+e*(-10.558626225323291+
e*(-62.375332450326006+e*(-162.39666946257347+e*(-184.60509290671104+e*(-81.2874355063066+e*-9.814329344169145)))))}g3.exports=
XI});var q3=p((XQ,w3)=>{"use strict";function VI(e){return e===0?19.651271667439257:19.651271667439257+e*(137.65775414351904+
e*(434.56587747522923+e*(645.3872717332679+e*(429.00814002756783+e*(108.63500554177944+e*(6.570249770319282+e*-.0604244152148581))))))}
w3.exports=VI});var A3=p((VQ,b3)=>{"use strict";function jI(e){return e===0?-.799283237680523:-.799283237680523+e*(-17.757954917754752+e*
(-160.63638485582192+e*(-637.5664433683896+e*(-1025.0951316110772+e*-483.5191916086514))))}b3.exports=jI});var N3=p((jQ,S3)=>{"use strict";function YI(e){return e===0?30.33806074348246:30.33806074348246+e*(325.7925129965739+e*(1536.729586084437+
e*(3199.8582195085955+e*(2553.0504064331644+e*(474.52854120695537+e*-22.44095244658582)))))}S3.exports=YI});var E3=p((YQ,_3)=>{"use strict";var KI=B(),O3=re(),QI=Qt(),ZI=J(),$I=qe(),JI=l3(),xI=p3(),zI=d3(),e_=h3(),r_=y3(),t_=q3(),
n_=A3(),o_=N3(),Yo=1e-300,s_=13877787807814457e-33,I3=.8450629115104675,i_=.12837916709551256,a_=1,u_=-.0023621185607526594,
c_=1,l_=-.009864944034847148,f_=1,p_=-.0098649429247001,v_=1;function d_(e){var r,t,n,o,s,i,a,u;if(KI(e))return NaN;if(e===
ZI)return 0;if(e===$I)return 2;if(e===0)return 1;if(e<0?(r=!0,t=-e):(r=!1,t=e),t<.84375)return t<s_?1-e:(n=e*e,o=i_+n*JI(
n),s=a_+n*xI(n),i=o/s,e<.25?1-(e+e*i):(o=e*i,o+=e-.5,.5-o));if(t<1.25)return s=t-1,a=u_+s*zI(s),u=c_+s*e_(s),r?1+I3+a/u:
1-I3-a/u;if(t<28){if(s=1/(t*t),t<2.857142857142857)o=l_+s*r_(s),s=f_+s*t_(s);else{if(e<-6)return 2-Yo;o=p_+s*n_(s),s=v_+
s*o_(s)}return n=QI(t,0),o=O3(-(n*n)-.5625)*O3((n-t)*(n+t)+o/s),r?2-o/t:o/t}return r?2-Yo:Yo*Yo}_3.exports=d_});var Ko=p((KQ,M3)=>{"use strict";var m_=E3();M3.exports=m_});var L3=p((QQ,T3)=>{"use strict";var h_=Math.sqrt;T3.exports=h_});var x=p((ZQ,C3)=>{"use strict";var g_=L3();C3.exports=g_});var R3=p(($Q,F3)=>{"use strict";var y_=bt(),pi;y_===!0?pi=1:pi=0;F3.exports=pi});var P3=p((JQ,k3)=>{"use strict";var w_=wt(),q_=qt(),b_=R3(),vi=new q_(1),A_=new w_(vi.buffer);function S_(e,r){return vi[0]=
e,A_[b_]=r>>>0,vi[0]}k3.exports=S_});var Zt=p((xQ,W3)=>{"use strict";var N_=P3();W3.exports=N_});var H3=p((zQ,D3)=>{"use strict";function O_(e){return e===0?.3999999999940942:.3999999999940942+e*(.22222198432149784+e*
.15313837699209373)}D3.exports=O_});var U3=p((eZ,B3)=>{"use strict";function I_(e){return e===0?.6666666666666735:.6666666666666735+e*(.2857142874366239+e*(.1818357216161805+
e*.14798198605116586))}B3.exports=I_});var j3=p((rZ,V3)=>{"use strict";var G3=Le(),__=Zt(),E_=B(),M_=Wr(),T_=qe(),L_=H3(),C_=U3(),Qo=.6931471803691238,Zo=19082149292705877e-26,
F_=0x40000000000000,R_=.3333333333333333,X3=1048575,k_=2146435072,P_=1048576,W_=1072693248;function D_(e){var r,t,n,o,s,
i,a,u,l,c,f,v;return e===0?T_:E_(e)||e<0?NaN:(t=G3(e),s=0,t<P_&&(s-=54,e*=F_,t=G3(e)),t>=k_?e+e:(s+=(t>>20)-M_|0,t&=X3,u=
t+614244&1048576|0,e=__(e,t|u^W_),s+=u>>20|0,a=e-1,(X3&2+t)<3?a===0?s===0?0:s*Qo+s*Zo:(i=a*a*(.5-R_*a),s===0?a-i:s*Qo-(i-
s*Zo-a)):(c=a/(2+a),v=c*c,u=t-398458|0,f=v*v,l=440401-t|0,o=f*L_(f),n=v*C_(f),u|=l,i=n+o,u>0?(r=.5*a*a,s===0?a-(r-c*(r+i)):
s*Qo-(r-(c*(r+i)+s*Zo)-a)):s===0?a-c*(a-i):s*Qo-(c*(a-i)-s*Zo-a))))}V3.exports=D_});var $=p((tZ,Y3)=>{"use strict";var H_=j3();Y3.exports=H_});var Q3=p((nZ,K3)=>{"use strict";function B_(e){var r,t,n;return e===0?-.0005087819496582806:(e<0?r=-e:r=e,r<=1?(t=-.0005087819496582806+
e*(-.008368748197417368+e*(.03348066254097446+e*(-.012692614766297404+e*(-.03656379714117627+e*(.02198786811111689+e*(.008226878746769157+
e*(-.005387729650712429+e*(0+e*0)))))))),n=1+e*(-.9700050433032906+e*(-1.5657455823417585+e*(1.5622155839842302+e*(.662328840472003+
e*(-.7122890234154284+e*(-.05273963823400997+e*(.07952836873415717+e*(-.0023339375937419+e*.0008862163904564247))))))))):
(e=1/e,t=0+e*(0+e*(-.005387729650712429+e*(.008226878746769157+e*(.02198786811111689+e*(-.03656379714117627+e*(-.012692614766297404+
e*(.03348066254097446+e*(-.008368748197417368+e*-.0005087819496582806)))))))),n=.0008862163904564247+e*(-.0023339375937419+
e*(.07952836873415717+e*(-.05273963823400997+e*(-.7122890234154284+e*(.662328840472003+e*(1.5622155839842302+e*(-1.5657455823417585+
e*(-.9700050433032906+e*1))))))))),t/n)}K3.exports=B_});var $3=p((oZ,Z3)=>{"use strict";function U_(e){var r,t,n;return e===0?-.20243350835593876:(e<0?r=-e:r=e,r<=1?(t=-.20243350835593876+
e*(.10526468069939171+e*(8.3705032834312+e*(17.644729840837403+e*(-18.851064805871424+e*(-44.6382324441787+e*(17.445385985570866+
e*(21.12946554483405+e*-3.6719225470772936))))))),n=1+e*(6.242641248542475+e*(3.971343795334387+e*(-28.66081804998+e*(-20.14326346804852+
e*(48.560921310873994+e*(10.826866735546016+e*(-22.643693341313973+e*1.7211476576120028)))))))):(e=1/e,t=-3.6719225470772936+
e*(21.12946554483405+e*(17.445385985570866+e*(-44.6382324441787+e*(-18.851064805871424+e*(17.644729840837403+e*(8.3705032834312+
e*(.10526468069939171+e*-.20243350835593876))))))),n=1.7211476576120028+e*(-22.643693341313973+e*(10.826866735546016+e*(48.560921310873994+
e*(-20.14326346804852+e*(-28.66081804998+e*(3.971343795334387+e*(6.242641248542475+e*1)))))))),t/n)}Z3.exports=U_});var x3=p((sZ,J3)=>{"use strict";function G_(e){var r,t,n;return e===0?-.1311027816799519:(e<0?r=-e:r=e,r<=1?(t=-.1311027816799519+
e*(-.16379404719331705+e*(.11703015634199525+e*(.38707973897260434+e*(.3377855389120359+e*(.14286953440815717+e*(.029015791000532906+
e*(.0021455899538880526+e*(-6794655751811263e-22+e*(28522533178221704e-24+e*-681149956853777e-24))))))))),n=1+e*(3.4662540724256723+
e*(5.381683457070069+e*(4.778465929458438+e*(2.5930192162362027+e*(.848854343457902+e*(.15226433829533179+e*(.011059242293464892+
e*(0+e*(0+e*0)))))))))):(e=1/e,t=-681149956853777e-24+e*(28522533178221704e-24+e*(-6794655751811263e-22+e*(.0021455899538880526+
e*(.029015791000532906+e*(.14286953440815717+e*(.3377855389120359+e*(.38707973897260434+e*(.11703015634199525+e*(-.16379404719331705+
e*-.1311027816799519))))))))),n=0+e*(0+e*(0+e*(.011059242293464892+e*(.15226433829533179+e*(.848854343457902+e*(2.5930192162362027+
e*(4.778465929458438+e*(5.381683457070069+e*(3.4662540724256723+e*1)))))))))),t/n)}J3.exports=G_});var e6=p((iZ,z3)=>{"use strict";function X_(e){var r,t,n;return e===0?-.0350353787183178:(e<0?r=-e:r=e,r<=1?(t=-.0350353787183178+
e*(-.0022242652921344794+e*(.018557330651423107+e*(.009508047013259196+e*(.0018712349281955923+e*(.00015754461742496055+
e*(460469890584318e-20+e*(-2304047769118826e-25+e*26633922742578204e-28))))))),n=1+e*(1.3653349817554064+e*(.7620591645536234+
e*(.22009110576413124+e*(.03415891436709477+e*(.00263861676657016+e*(7646752923027944e-20+e*(0+e*0)))))))):(e=1/e,t=26633922742578204e-28+
e*(-2304047769118826e-25+e*(460469890584318e-20+e*(.00015754461742496055+e*(.0018712349281955923+e*(.009508047013259196+
e*(.018557330651423107+e*(-.0022242652921344794+e*-.0350353787183178))))))),n=0+e*(0+e*(7646752923027944e-20+e*(.00263861676657016+
e*(.03415891436709477+e*(.22009110576413124+e*(.7620591645536234+e*(1.3653349817554064+e*1)))))))),t/n)}z3.exports=X_});var t6=p((aZ,r6)=>{"use strict";function V_(e){var r,t,n;return e===0?-.016743100507663373:(e<0?r=-e:r=e,r<=1?(t=-.016743100507663373+
e*(-.0011295143874558028+e*(.001056288621524929+e*(.00020938631748758808+e*(14962478375834237e-21+e*(44969678992770644e-23+
e*(4625961635228786e-24+e*(-2811287356288318e-29+e*9905570997331033e-32))))))),n=1+e*(.5914293448864175+e*(.1381518657490833+
e*(.016074608709367652+e*(.0009640118070051656+e*(27533547476472603e-21+e*(282243172016108e-21+e*(0+e*0)))))))):(e=1/e,t=
9905570997331033e-32+e*(-2811287356288318e-29+e*(4625961635228786e-24+e*(44969678992770644e-23+e*(14962478375834237e-21+
e*(.00020938631748758808+e*(.001056288621524929+e*(-.0011295143874558028+e*-.016743100507663373))))))),n=0+e*(0+e*(282243172016108e-21+
e*(27533547476472603e-21+e*(.0009640118070051656+e*(.016074608709367652+e*(.1381518657490833+e*(.5914293448864175+e*1)))))))),
t/n)}r6.exports=V_});var i6=p((uZ,s6)=>{"use strict";var j_=B(),n6=x(),o6=$(),Y_=J(),K_=qe(),Q_=Q3(),Z_=$3(),$_=x3(),J_=e6(),x_=t6(),z_=.08913147449493408,
eE=2.249481201171875,rE=.807220458984375,tE=.9399557113647461,nE=.9836282730102539;function oE(e){var r,t,n,o,s;return j_(
e)?NaN:e===0?Y_:e===2?K_:e===1?0:e>2||e<0?NaN:(e>1?(r=-1,n=2-e):(r=1,n=e),e=1-n,e<=.5?(o=e*(e+10),s=Q_(e),r*(o*z_+o*s)):
n>=.25?(o=n6(-2*o6(n)),n-=.25,s=Z_(n),r*(o/(eE+s))):(n=n6(-o6(n)),n<3?(t=n-1.125,s=$_(t),r*(rE*n+s*n)):n<6?(t=n-3,s=J_(t),
r*(tE*n+s*n)):(t=n-6,s=x_(t),r*(nE*n+s*n))))}s6.exports=oE});var br=p((cZ,a6)=>{"use strict";var sE=i6();a6.exports=sE});var di=p((lZ,u6)=>{"use strict";function iE(e,r){var t,n;if(n=e.length,n<2||r===0)return n===0?0:e[0];for(n-=1,t=e[n]*r+
e[n-1],n-=2;n>=0;)t=t*r+e[n],n-=1;return t}u6.exports=iE});var l6=p((fZ,c6)=>{"use strict";var aE=Function;c6.exports=aE});var p6=p((pZ,f6)=>{"use strict";var uE=l6();f6.exports=uE});var d6=p((vZ,v6)=>{"use strict";var cE=p6(),lE=di();function fE(e){var r,t,n,o;if(e.length>500)return s;if(r="return fun\
ction evalpoly(x){",t=e.length,t===0)r+="return 0.0;";else if(t===1)r+="return "+e[0]+";";else{for(r+="if(x===0.0){retur\
n "+e[0]+";}",r+="return "+e[0],n=t-1,o=1;o<t;o++)r+="+x*",o<n&&(r+="("),r+=e[o];for(o=0;o<n-1;o++)r+=")";r+=";"}return r+=
"}",r+="//# sourceURL=evalpoly.factory.js",new cE(r)();function s(i){return lE(e,i)}}v6.exports=fE});var Ar=p((dZ,h6)=>{"use strict";var pE=qr(),m6=di(),vE=d6();pE(m6,"factory",vE);h6.exports=m6});var y6=p((mZ,g6)=>{"use strict";var dE=.34657359027997264;g6.exports=dE});var q6=p((hZ,w6)=>{"use strict";function mE(e){return e===0?-.03333333333333313:-.03333333333333313+e*(.0015873015872548146+
e*(-793650757867488e-19+e*(4008217827329362e-21+e*-20109921818362437e-23)))}w6.exports=mE});var I6=p((gZ,O6)=>{"use strict";var hE=B(),b6=Le(),mi=Zt(),gE=kn(),A6=J(),yE=qe(),S6=Wr(),wE=y6(),qE=q6(),bE=709.782712893384,
hi=.6931471803691238,gi=19082149292705877e-26,N6=1.4426950408889634,AE=38.816242111356935,SE=1.0397207708399179;function NE(e){
var r,t,n,o,s,i,a,u,l,c,f,v,d;if(e===A6||hE(e))return e;if(e===yE)return-1;if(e===0)return e;if(e<0?(n=!0,u=-e):(n=!1,u=
e),u>=AE){if(n)return-1;if(u>=bE)return A6}if(i=b6(u)|0,u>wE)u<SE?n?(o=e+hi,s=-gi,d=-1):(o=e-hi,s=gi,d=1):(n?d=N6*e-.5:d=
N6*e+.5,d|=0,f=d,o=e-f*hi,s=f*gi),e=o-s,c=o-e-s;else{if(i<1016070144)return e;d=0}return r=.5*e,l=e*r,a=1+l*qE(l),f=3-a*
r,v=l*((a-f)/(6-e*f)),d===0?e-(e*v-l):(t=gE(S6+d<<20,0),v=e*(v-c)-c,v-=l,d===-1?.5*(e-v)-.5:d===1?e<-.25?-2*(v-(e+.5)):1+
2*(e-v):d<=-2||d>56?(u=1-(v-e),d===1024?(o=b6(u)+(d<<20)|0,u=mi(u,o)):u*=t,u-1):(f=1,d<20?(o=1072693248-(2097152>>d)|0,f=
mi(f,o),u=f-(v-e)):(o=S6-d<<20|0,f=mi(f,o),u=e-(v+f),u+=1),u*=t,u))}O6.exports=NE});var St=p((yZ,_6)=>{"use strict";var OE=I6();_6.exports=OE});var M6=p((wZ,E6)=>{"use strict";function IE(e){return e===0?.6666666666666735:.6666666666666735+e*(.3999999999940942+e*(.2857142874366239+
e*(.22222198432149784+e*(.1818357216161805+e*(.15313837699209373+e*.14798198605116586)))))}E6.exports=IE});var R6=p((qZ,F6)=>{"use strict";var _E=B(),T6=Le(),L6=Zt(),EE=J(),ME=qe(),C6=Wr(),TE=M6(),yi=.6931471803691238,wi=19082149292705877e-26,
LE=.41421356237309503,CE=-.2928932188134525,FE=1862645149230957e-24,RE=5551115123125783e-32,kE=9007199254740992,PE=.6666666666666666;
function WE(e){var r,t,n,o,s,i,a,u,l,c;if(e<-1||_E(e))return NaN;if(e===-1)return ME;if(e===EE||e===0)return e;if(e<0?n=
-e:n=e,c=1,n<LE){if(n<FE)return n<RE?e:e-e*e*.5;e>CE&&(c=0,o=e,t=1)}return c!==0&&(n<kE?(l=1+e,t=T6(l),c=(t>>20)-C6,c>0?
s=1-(l-e):s=e-(l-1),s/=l):(l=e,t=T6(l),c=(t>>20)-C6,s=0),t&=1048575,t<434334?l=L6(l,t|1072693248):(c+=1,l=L6(l,t|1071644672),
t=1048576-t>>2),o=l-1),r=.5*o*o,t===0?o===0?(s+=c*wi,c*yi+s):(u=r*(1-PE*o),c*yi-(u-(c*wi+s)-o)):(i=o/(2+o),a=i*i,u=a*TE(
a),c===0?o-(r-i*(r+u)):c*yi-(r-(i*(r+u)+(c*wi+s))-o))}F6.exports=WE});var er=p((bZ,k6)=>{"use strict";var DE=R6();k6.exports=DE});var qi=p((AZ,P6)=>{"use strict";var HE=.7853981633974483;P6.exports=HE});var D6=p((SZ,W6)=>{"use strict";function BE(e){var r,t,n;return e===0?.16666666666666713:(e<0?r=-e:r=e,r<=1?(t=-8.198089802484825+
e*(19.562619833175948+e*(-16.262479672107002+e*(5.444622390564711+e*(-.6019598008014124+e*.004253011369004428)))),n=-49.18853881490881+
e*(139.51056146574857+e*(-147.1791292232726+e*(70.49610280856842+e*(-14.740913729888538+e*1))))):(e=1/e,t=.004253011369004428+
e*(-.6019598008014124+e*(5.444622390564711+e*(-16.262479672107002+e*(19.562619833175948+e*-8.198089802484825)))),n=1+e*(-14.740913729888538+
e*(70.49610280856842+e*(-147.1791292232726+e*(139.51056146574857+e*-49.18853881490881))))),t/n)}W6.exports=BE});var B6=p((NZ,H6)=>{"use strict";function UE(e){var r,t,n;return e===0?.08333333333333809:(e<0?r=-e:r=e,r<=1?(t=28.536655482610616+
e*(-25.56901049652825+e*(6.968710824104713+e*(-.5634242780008963+e*.002967721961301243))),n=342.43986579130785+e*(-383.8770957603691+
e*(147.0656354026815+e*(-21.947795316429207+e*1)))):(e=1/e,t=.002967721961301243+e*(-.5634242780008963+e*(6.968710824104713+
e*(-25.56901049652825+e*28.536655482610616))),n=1+e*(-21.947795316429207+e*(147.0656354026815+e*(-383.8770957603691+e*342.43986579130785)))),
t/n)}H6.exports=UE});var X6=p((OZ,G6)=>{"use strict";var GE=B(),XE=x(),U6=qi(),VE=D6(),jE=B6(),YE=6123233995736766e-32;function KE(e){var r,t,
n,o,s;if(GE(e))return NaN;if(e>0?n=e:(r=!0,n=-e),n>1)return NaN;if(n>.625)t=1-n,o=t*jE(t),t=XE(t+t),s=U6-t,t=t*o-YE,s-=t,
s+=U6;else{if(n<1e-8)return e;t=n*n,s=t*VE(t),s=n*s+n}return r?-s:s}G6.exports=KE});var $o=p((IZ,V6)=>{"use strict";var QE=X6();V6.exports=QE});var Y6=p((_Z,j6)=>{"use strict";var ZE=_e();function $E(e){return ZE(e)===e}j6.exports=$E});var Nt=p((EZ,K6)=>{"use strict";var JE=Y6();K6.exports=JE});var Z6=p((MZ,Q6)=>{"use strict";var xE=Nt();function zE(e){return xE(e/2)}Q6.exports=zE});var J6=p((TZ,$6)=>{"use strict";var eM=Z6();$6.exports=eM});var ep=p((LZ,z6)=>{"use strict";var x6=J6();function rM(e){return e>0?x6(e-1):x6(e+1)}z6.exports=rM});var Jo=p((CZ,rp)=>{"use strict";var tM=ep();rp.exports=tM});var np=p((FZ,tp)=>{"use strict";function nM(e){return e|0}tp.exports=nM});var bi=p((RZ,op)=>{"use strict";var oM=np();op.exports=oM});var ap=p((kZ,ip)=>{"use strict";var sp=Jo(),sM=jo(),iM=qe(),xo=J();function aM(e,r){return r===iM?xo:r===xo?0:r>0?sp(r)?
e:0:sp(r)?sM(xo,e):xo}ip.exports=aM});var cp=p((PZ,up)=>{"use strict";var uM=Dr(),cM=Le(),lM=1072693247,zo=1e300,e0=1e-300;function fM(e,r){var t,n;return n=cM(
e),t=n&uM,t<=lM?r<0?zo*zo:e0*e0:r>0?zo*zo:e0*e0}up.exports=fM});var pp=p((WZ,fp)=>{"use strict";var pM=X(),lp=J();function vM(e,r){return e===-1?(e-e)/(e-e):e===1?1:pM(e)<1==(r===lp)?0:
lp}fp.exports=vM});var Ai=p((DZ,vp)=>{"use strict";var dM=20;vp.exports=dM});var mp=p((HZ,dp)=>{"use strict";function mM(e){return e===0?.5999999999999946:.5999999999999946+e*(.4285714285785502+e*(.33333332981837743+
e*(.272728123808534+e*(.23066074577556175+e*.20697501780033842))))}dp.exports=mM});var wp=p((BZ,yp)=>{"use strict";var hM=Le(),r0=Qt(),hp=Zt(),gM=Wr(),yM=Ai(),wM=mp(),qM=1048575,gp=1048576,bM=1072693248,
AM=536870912,SM=524288,NM=9007199254740992,OM=.9617966939259756,IM=.9617967009544373,_M=-7028461650952758e-24,EM=[1,1.5],
MM=[0,.5849624872207642],TM=[0,1350039202129749e-23];function LM(e,r,t){var n,o,s,i,a,u,l,c,f,v,d,m,g,w,y,b,q,N,I,T,_,D;
return T=0,t<gp&&(r*=NM,T-=53,t=hM(r)),T+=(t>>yM)-gM|0,_=t&qM|0,t=_|bM|0,_<=235662?D=0:_<767610?D=1:(D=0,T+=1,t-=gp),r=hp(
r,t),c=EM[D],N=r-c,I=1/(r+c),o=N*I,i=r0(o,0),n=(t>>1|AM)+SM,n+=D<<18,u=hp(0,n),l=r-(u-c),a=I*(N-i*u-i*l),s=o*o,q=s*s*wM(
s),q+=a*(i+o),s=i*i,u=3+s+q,u=r0(u,0),l=q-(u-3-s),N=i*u,I=a*u+l*o,v=N+I,v=r0(v,0),d=I-(v-N),m=IM*v,g=_M*v+d*OM+TM[D],f=MM[D],
b=T,w=m+g+f+b,w=r0(w,0),y=g-(w-b-f-m),e[0]=w,e[1]=y,e}yp.exports=LM});var bp=p((UZ,qp)=>{"use strict";function CM(e){return e===0?.5:.5+e*(-.3333333333333333+e*.25)}qp.exports=CM});var Sp=p((GZ,Ap)=>{"use strict";var FM=Qt(),RM=bp(),kM=1.4426950408889634,PM=1.4426950216293335,WM=19259629911266175e-24;
function DM(e,r){var t,n,o,s,i,a;return o=r-1,s=o*o*RM(o),i=PM*o,a=o*WM-s*kM,n=i+a,n=FM(n,0),t=a-(n-i),e[0]=n,e[1]=t,e}Ap.
exports=DM});var Op=p((XZ,Np)=>{"use strict";var HM=.6931471805599453;Np.exports=HM});var Si=p((VZ,Ip)=>{"use strict";var BM=1048575;Ip.exports=BM});var Ep=p((jZ,_p)=>{"use strict";function UM(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+
e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}_p.exports=UM});var kp=p((YZ,Rp)=>{"use strict";var GM=Le(),Mp=Zt(),XM=Qt(),VM=bi(),jM=At(),YM=Op(),Tp=Wr(),Lp=Dr(),Cp=Si(),Wn=Ai(),KM=Ep(),
Fp=1048576,QM=1071644672,ZM=.6931471824645996,$M=-1904654299957768e-24;function JM(e,r,t){var n,o,s,i,a,u,l,c,f,v,d;return v=
e&Lp|0,d=(v>>Wn)-Tp|0,f=0,v>QM&&(f=e+(Fp>>d+1)>>>0,d=((f&Lp)>>Wn)-Tp|0,n=(f&~(Cp>>d))>>>0,s=Mp(0,n),f=(f&Cp|Fp)>>Wn-d>>>
0,e<0&&(f=-f),r-=s),s=t+r,s=XM(s,0),a=s*ZM,u=(t-(s-r))*YM+s*$M,c=a+u,l=u-(c-a),s=c*c,o=c-s*KM(s),i=c*o/(o-2)-(l+c*l),c=1-
(i-c),e=GM(c),e=VM(e),e+=f<<Wn>>>0,e>>Wn<=0?c=jM(c,f):c=Mp(c,e),c}Rp.exports=JM});var Yp=p((KZ,jp)=>{"use strict";var Pp=B(),Wp=Jo(),Dp=gt(),xM=Nt(),Hp=x(),zM=X(),Ni=Vo(),eT=Qt(),Bp=bi(),rT=qe(),tT=J(),
Oi=Dr(),nT=ap(),oT=cp(),sT=pp(),iT=wp(),aT=Sp(),uT=kp(),cT=1072693247,lT=1105199104,fT=1139802112,Up=1083179008,pT=1072693248,
vT=1083231232,dT=3230714880,Gp=31,Br=1e300,Ur=1e-300,mT=8008566259537294e-32,Sr=[0,0],Xp=[0,0];function Vp(e,r){var t,n,
o,s,i,a,u,l,c,f,v,d,m,g,w,y;if(Pp(e)||Pp(r))return NaN;if(Ni.assign(r,Sr,1,0),a=Sr[0],u=Sr[1],u===0){if(r===0)return 1;if(r===
1)return e;if(r===-1)return 1/e;if(r===.5)return Hp(e);if(r===-.5)return 1/Hp(e);if(r===2)return e*e;if(r===3)return e*e*
e;if(r===4)return e*=e,e*e;if(Dp(r))return sT(e,r)}if(Ni.assign(e,Sr,1,0),s=Sr[0],i=Sr[1],i===0){if(s===0)return nT(e,r);
if(e===1)return 1;if(e===-1&&Wp(r))return-1;if(Dp(e))return e===rT?Vp(-0,-r):r<0?0:tT}if(e<0&&xM(r)===!1)return(e-e)/(e-
e);if(o=zM(e),t=s&Oi|0,n=a&Oi|0,l=s>>>Gp|0,c=a>>>Gp|0,l&&Wp(r)?l=-1:l=1,n>lT){if(n>fT)return oT(e,r);if(t<cT)return c===
1?l*Br*Br:l*Ur*Ur;if(t>pT)return c===0?l*Br*Br:l*Ur*Ur;m=aT(Xp,o)}else m=iT(Xp,o,t);if(f=eT(r,0),d=(r-f)*m[0]+r*m[1],v=f*
m[0],g=d+v,Ni.assign(g,Sr,1,0),w=Bp(Sr[0]),y=Bp(Sr[1]),w>=Up){if((w-Up|y)!==0||d+mT>g-v)return l*Br*Br}else if((w&Oi)>=vT&&
((w-dT|y)!==0||d<=g-v))return l*Ur*Ur;return g=uT(w,v,d),l*g}jp.exports=Vp});var ie=p((QZ,Kp)=>{"use strict";var hT=Yp();Kp.exports=hT});var Ot=p((ZZ,Qp)=>{"use strict";var gT=2.718281828459045;Qp.exports=gT});var Ve=p(($Z,Zp)=>{"use strict";var yT=2220446049250313e-31;Zp.exports=yT});var Jp=p((JZ,$p)=>{"use strict";function wT(e){var r,t,n;return e===0?1/0:(e<0?r=-e:r=e,r<=1?(t=709811.662581658+e*(679979.8474157227+
e*(293136.7857211597+e*(74887.54032914672+e*(12555.290582413863+e*(1443.4299244417066+e*(115.24194596137347+e*(6.309239205732627+
e*(.22668404630224365+e*(.004826466289237662+e*4624429436045379e-20))))))))),n=0+e*(362880+e*(1026576+e*(1172700+e*(723680+
e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))):(e=1/e,t=4624429436045379e-20+e*(.004826466289237662+e*(.22668404630224365+
e*(6.309239205732627+e*(115.24194596137347+e*(1443.4299244417066+e*(12555.290582413863+e*(74887.54032914672+e*(293136.7857211597+
e*(679979.8474157227+e*709811.662581658))))))))),n=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+
e*(362880+e*0)))))))))),t/n)}$p.exports=wT});var e4=p((xZ,zp)=>{"use strict";var xp=B(),qT=er(),bT=x(),AT=X(),ST=re(),Ii=ie(),NT=Ot(),_i=Ve(),Ei=Jp(),Mi=10.900511;function OT(e,r){
var t,n,o,s,i,a,u;return xp(e)||xp(r)?NaN:e<0||r<0?NaN:r===1?1/e:e===1?1/r:(u=e+r,u<_i?(i=u/e,i/=r,i):u===e&&r<_i?1/r:u===
r&&e<_i?1/e:(e<r&&(a=r,r=e,e=a),n=e+Mi-.5,o=r+Mi-.5,s=u+Mi-.5,i=Ei(e)*(Ei(r)/Ei(u)),t=e-.5-r,AT(r*t)<s*100&&e>100?i*=ST(
t*qT(-r/s)):i*=Ii(n/s,t),s>1e10?i*=Ii(n/s*(o/s),r):i*=Ii(n*o/(s*s),r),i*=bT(NT/o),i))}zp.exports=OT});var Ti=p((zZ,r4)=>{"use strict";var IT=e4();r4.exports=IT});var n4=p((e$,t4)=>{"use strict";var _T=J();function ET(e){return e===0&&1/e===_T}t4.exports=ET});var s4=p((r$,o4)=>{"use strict";var MT=n4();o4.exports=MT});var u4=p((t$,a4)=>{"use strict";var TT=s4(),i4=B(),Li=J();function LT(e,r){return i4(e)||i4(r)?NaN:e===Li||r===Li?Li:e===
r&&e===0?TT(e)?e:r:e>r?e:r}a4.exports=LT});var It=p((n$,c4)=>{"use strict";var CT=u4();c4.exports=CT});var f4=p((o$,l4)=>{"use strict";var FT=qe();function RT(e){return e===0&&1/e===FT}l4.exports=RT});var Ci=p((s$,p4)=>{"use strict";var kT=f4();p4.exports=kT});var m4=p((i$,d4)=>{"use strict";var PT=Ci(),v4=B(),Fi=qe();function WT(e,r){return v4(e)||v4(r)?NaN:e===Fi||r===Fi?Fi:e===
r&&e===0?PT(e)?e:r:e<r?e:r}d4.exports=WT});var Gr=p((a$,h4)=>{"use strict";var DT=m4();h4.exports=DT});var Xr=p((u$,g4)=>{"use strict";var HT=17976931348623157e292;g4.exports=HT});var Ri=p((c$,y4)=>{"use strict";var BT=2147483647;y4.exports=BT});var t0=p((l$,w4)=>{"use strict";var UT=1.5707963267948966;w4.exports=UT});var Nr=p((f$,q4)=>{"use strict";var GT=3.141592653589793;q4.exports=GT});var A4=p((p$,b4)=>{"use strict";function XT(e){return e===0?.0416666666666666:.0416666666666666+e*(-.001388888888887411+
e*2480158728947673e-20)}b4.exports=XT});var N4=p((v$,S4)=>{"use strict";function VT(e){return e===0?-27557314351390663e-23:-27557314351390663e-23+e*(2087572321298175e-24+
e*-11359647557788195e-27)}S4.exports=VT});var I4=p((d$,O4)=>{"use strict";var jT=A4(),YT=N4();function KT(e,r){var t,n,o,s;return s=e*e,o=s*s,n=s*jT(s),n+=o*o*YT(
s),t=.5*s,o=1-t,o+(1-o-t+(s*n-e*r))}O4.exports=KT});var ki=p((m$,_4)=>{"use strict";var QT=I4();_4.exports=QT});var T4=p((h$,M4)=>{"use strict";var E4=-.16666666666666632,ZT=.00833333333332249,$T=-.0001984126982985795,JT=27557313707070068e-22,
xT=-25050760253406863e-24,zT=158969099521155e-24;function eL(e,r){var t,n,o,s;return s=e*e,o=s*s,t=ZT+s*($T+s*JT)+s*o*(xT+
s*zT),n=s*e,r===0?e+n*(E4+s*t):e-(s*(.5*r-n*t)-r-n*E4)}M4.exports=eL});var Pi=p((g$,L4)=>{"use strict";var rL=T4();L4.exports=rL});var F4=p((y$,C4)=>{"use strict";var tL=bt(),Wi;tL===!0?Wi=0:Wi=1;C4.exports=Wi});var P4=p((w$,k4)=>{"use strict";var nL=wt(),oL=qt(),sL=F4(),R4=new oL(1),iL=new nL(R4.buffer);function aL(e){return R4[0]=
e,iL[sL]}k4.exports=aL});var D4=p((q$,W4)=>{"use strict";var uL=P4();W4.exports=uL});var B4=p((b$,H4)=>{"use strict";function cL(e,r){var t,n;for(t=[],n=0;n<r;n++)t.push(e);return t}H4.exports=cL});var G4=p((A$,U4)=>{"use strict";var lL=B4();U4.exports=lL});var V4=p((S$,X4)=>{"use strict";var fL=G4();function pL(e){return fL(0,e)}X4.exports=pL});var Y4=p((N$,j4)=>{"use strict";var vL=V4();j4.exports=vL});var J4=p((O$,$4)=>{"use strict";var dL=_e(),n0=At(),i0=Y4(),Q4=[10680707,7228996,1387004,2578385,16069853,12639074,9804092,
4427841,16666979,11263675,12935607,2387514,4345298,14681673,3074569,13734428,16653803,1880361,10960616,8533493,3062596,8710556,
7349940,6258241,3772886,3769171,3798172,8675211,12450088,3874808,9961438,366607,15675153,9132554,7151469,3571407,2607881,
12013382,4155038,6285869,7677882,13102053,15825725,473591,9065106,15363067,6271263,9264392,5636912,4652155,7056368,13614112,
10155062,1944035,9527646,15080200,6658437,6231200,6832269,16767104,5075751,3212806,1398474,7579849,6349435,12618859],mL=[
1.570796251296997,7549789415861596e-23,5390302529957765e-30,3282003415807913e-37,1270655753080676e-44,12293330898111133e-52,
27337005381646456e-60,21674168387780482e-67],Di=16777216,Hi=5960464477539063e-23,o0=i0(20),K4=i0(20),s0=i0(20),de=i0(20);
function Z4(e,r,t,n,o,s,i,a,u){var l,c,f,v,d,m,g,w,y;for(v=s,y=n[t],w=t,d=0;w>0;d++)c=Hi*y|0,de[d]=y-Di*c|0,y=n[w-1]+c,w-=
1;if(y=n0(y,o),y-=8*dL(y*.125),g=y|0,y-=g,f=0,o>0?(d=de[t-1]>>24-o,g+=d,de[t-1]-=d<<24-o,f=de[t-1]>>23-o):o===0?f=de[t-1]>>
23:y>=.5&&(f=2),f>0){for(g+=1,l=0,d=0;d<t;d++)w=de[d],l===0?w!==0&&(l=1,de[d]=16777216-w):de[d]=16777215-w;if(o>0)switch(o){case 1:
de[t-1]&=8388607;break;case 2:de[t-1]&=4194303;break}f===2&&(y=1-y,l!==0&&(y-=n0(1,o)))}if(y===0){for(w=0,d=t-1;d>=s;d--)
w|=de[d];if(w===0){for(m=1;de[s-m]===0;m++);for(d=t+1;d<=t+m;d++){for(u[a+d]=Q4[i+d],c=0,w=0;w<=a;w++)c+=e[w]*u[a+(d-w)];
n[d]=c}return t+=m,Z4(e,r,t,n,o,s,i,a,u)}for(t-=1,o-=24;de[t]===0;)t-=1,o-=24}else y=n0(y,-o),y>=Di?(c=Hi*y|0,de[t]=y-Di*
c|0,t+=1,o+=24,de[t]=c):de[t]=y|0;for(c=n0(1,o),d=t;d>=0;d--)n[d]=c*de[d],c*=Hi;for(d=t;d>=0;d--){for(c=0,m=0;m<=v&&m<=t-
d;m++)c+=mL[m]*n[d+m];s0[t-d]=c}for(c=0,d=t;d>=0;d--)c+=s0[d];for(f===0?r[0]=c:r[0]=-c,c=s0[0]-c,d=1;d<=t;d++)c+=s0[d];return f===
0?r[1]=c:r[1]=-c,g&7}function hL(e,r,t,n){var o,s,i,a,u,l,c,f,v;for(s=4,a=n-1,i=(t-3)/24|0,i<0&&(i=0),l=t-24*(i+1),f=i-a,
v=a+s,c=0;c<=v;c++)f<0?o0[c]=0:o0[c]=Q4[f],f+=1;for(c=0;c<=s;c++){for(o=0,f=0;f<=a;f++)o+=e[f]*o0[a+(c-f)];K4[c]=o}return u=
s,Z4(e,r,u,K4,l,s,i,a,o0)}$4.exports=hL});var z4=p((I$,x4)=>{"use strict";var gL=Math.round;x4.exports=gL});var Dn=p((_$,ev)=>{"use strict";var yL=z4();ev.exports=yL});var ov=p((E$,nv)=>{"use strict";var wL=Dn(),rv=Le(),qL=.6366197723675814,bL=1.5707963267341256,AL=6077100506506192e-26,SL=6077100506303966e-26,
NL=20222662487959506e-37,OL=20222662487111665e-37,IL=84784276603689e-45,tv=2047;function _L(e,r,t){var n,o,s,i,a,u,l;return o=
wL(e*qL),i=e-o*bL,a=o*AL,l=r>>20|0,t[0]=i-a,n=rv(t[0]),u=l-(n>>20&tv),u>16&&(s=i,a=o*SL,i=s-a,a=o*NL-(s-i-a),t[0]=i-a,n=
rv(t[0]),u=l-(n>>20&tv),u>49&&(s=i,a=o*OL,i=s-a,a=o*IL-(s-i-a),t[0]=i-a)),t[1]=i-t[0]-a,o}nv.exports=_L});var iv=p((M$,sv)=>{"use strict";var EL=Dr(),ML=Pn(),TL=Si(),LL=Le(),CL=D4(),FL=kn(),RL=J4(),a0=ov(),kL=0,PL=16777216,Vr=1.5707963267341256,
_t=6077100506506192e-26,u0=2*_t,c0=3*_t,l0=4*_t,WL=598523,DL=1072243195,HL=1073928572,BL=1074752122,UL=1074977148,GL=1075183036,
XL=1075388923,VL=1075594811,jL=1094263291,Hn=[0,0,0],Bn=[0,0];function YL(e,r){var t,n,o,s,i,a,u,l;if(o=LL(e)|0,s=o&EL|0,
s<=DL)return r[0]=e,r[1]=0,0;if(s<=BL)return(s&TL)===WL?a0(e,s,r):s<=HL?o>0?(l=e-Vr,r[0]=l-_t,r[1]=l-r[0]-_t,1):(l=e+Vr,
r[0]=l+_t,r[1]=l-r[0]+_t,-1):o>0?(l=e-2*Vr,r[0]=l-u0,r[1]=l-r[0]-u0,2):(l=e+2*Vr,r[0]=l+u0,r[1]=l-r[0]+u0,-2);if(s<=VL)return s<=
GL?s===UL?a0(e,s,r):o>0?(l=e-3*Vr,r[0]=l-c0,r[1]=l-r[0]-c0,3):(l=e+3*Vr,r[0]=l+c0,r[1]=l-r[0]+c0,-3):s===XL?a0(e,s,r):o>
0?(l=e-4*Vr,r[0]=l-l0,r[1]=l-r[0]-l0,4):(l=e+4*Vr,r[0]=l+l0,r[1]=l-r[0]+l0,-4);if(s<jL)return a0(e,s,r);if(s>=ML)return r[0]=
NaN,r[1]=NaN,0;for(t=CL(e),n=(s>>20)-1046,l=FL(s-(n<<20|0),t),a=0;a<2;a++)Hn[a]=l|0,l=(l-Hn[a])*PL;for(Hn[2]=l,i=3;Hn[i-
1]===kL;)i-=1;return u=RL(Hn,Bn,n,i,1),o<0?(r[0]=-Bn[0],r[1]=-Bn[1],-u):(r[0]=Bn[0],r[1]=Bn[1],u)}sv.exports=YL});var Bi=p((T$,av)=>{"use strict";var KL=iv();av.exports=KL});var lv=p((L$,cv)=>{"use strict";var QL=Dr(),ZL=Pn(),$L=Le(),uv=ki(),Ui=Pi(),JL=Bi(),xL=1072243195,zL=1045430272,Or=[0,0];
function eC(e){var r,t;if(r=$L(e),r&=QL,r<=xL)return r<zL?e:Ui(e,0);if(r>=ZL)return NaN;switch(t=JL(e,Or),t&3){case 0:return Ui(
Or[0],Or[1]);case 1:return uv(Or[0],Or[1]);case 2:return-Ui(Or[0],Or[1]);default:return-uv(Or[0],Or[1])}}cv.exports=eC});var $t=p((C$,fv)=>{"use strict";var rC=lv();fv.exports=rC});var Un=p((F$,pv)=>{"use strict";var tC=2.5066282746310007;pv.exports=tC});var dv=p((R$,vv)=>{"use strict";function nC(e){return e===0?.08333333333334822:.08333333333334822+e*(.0034722222160545866+
e*(-.0026813261780578124+e*(-.00022954996161337813+e*.0007873113957930937)))}vv.exports=nC});var gv=p((k$,hv)=>{"use strict";var oC=Un(),mv=ie(),sC=re(),iC=dv(),aC=143.01608;function uC(e){var r,t,n;return r=1/e,r=
1+r*iC(r),t=sC(e),e>aC?(n=mv(e,.5*e-.25),t=n*(n/t)):t=mv(e,e-.5)/t,oC*t*r}hv.exports=uC});var wv=p((P$,yv)=>{"use strict";var cC=.5772156649015329;yv.exports=cC});var bv=p((W$,qv)=>{"use strict";var lC=wv();function fC(e,r){return r/((1+lC*e)*e)}qv.exports=fC});var Sv=p((D$,Av)=>{"use strict";function pC(e){var r,t,n;return e===0?1:(e<0?r=-e:r=e,r<=1?(t=1+e*(.4942148268014971+e*(.20744822764843598+
e*(.04763678004571372+e*(.010421379756176158+e*(.0011913514700658638+e*(.00016011952247675185+e*0)))))),n=1+e*(.0714304917030273+
e*(-.23459179571824335+e*(.035823639860549865+e*(.011813978522206043+e*(-.004456419138517973+e*(.0005396055804933034+e*-23158187332412014e-21))))))):
(e=1/e,t=0+e*(.00016011952247675185+e*(.0011913514700658638+e*(.010421379756176158+e*(.04763678004571372+e*(.20744822764843598+
e*(.4942148268014971+e*1)))))),n=-23158187332412014e-21+e*(.0005396055804933034+e*(-.004456419138517973+e*(.011813978522206043+
e*(.035823639860549865+e*(-.23459179571824335+e*(.0714304917030273+e*1))))))),t/n)}Av.exports=pC});var Lv=p((H$,Tv)=>{"use strict";var vC=B(),dC=Nt(),mC=Ci(),Nv=X(),hC=_e(),gC=$t(),Ov=J(),Iv=qe(),_v=Nr(),Ev=gv(),Mv=bv(),
yC=Sv();function wC(e){var r,t,n,o;if(dC(e)&&e<0||e===Iv||vC(e))return NaN;if(e===0)return mC(e)?Iv:Ov;if(e>171.61447887182297)
return Ov;if(e<-170.5674972726612)return 0;if(t=Nv(e),t>33)return e>=0?Ev(e):(n=hC(t),(n&1)===0?r=-1:r=1,o=t-n,o>.5&&(n+=
1,o=t-n),o=t*gC(_v*o),r*_v/(Nv(o)*Ev(t)));for(o=1;e>=3;)e-=1,o*=e;for(;e<0;){if(e>-1e-9)return Mv(e,o);o/=e,e+=1}for(;e<
2;){if(e<1e-9)return Mv(e,o);o/=e,e+=1}return e===2?o:(e-=2,o*yC(e))}Tv.exports=wC});var rr=p((B$,Cv)=>{"use strict";var qC=Lv();Cv.exports=qC});var Gn=p((U$,Fv)=>{"use strict";var bC=170;Fv.exports=bC});var Rv=p((G$,AC)=>{AC.exports=[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,6227020800,87178291200,1307674368e3,
20922789888e3,355687428096e3,6402373705728e3,121645100408832e3,243290200817664e4,5109094217170944e4,11240007277776077e5,
2585201673888498e7,6204484017332394e8,15511210043330986e9,40329146112660565e10,10888869450418352e12,30488834461171387e13,
8841761993739702e15,26525285981219107e16,8222838654177922e18,2631308369336935e20,8683317618811886e21,29523279903960416e22,
10333147966386145e24,37199332678990125e25,13763753091226346e27,5230226174666011e29,20397882081197444e30,8159152832478977e32,
3345252661316381e34,140500611775288e37,6041526306337383e37,2658271574788449e39,11962222086548019e40,5502622159812089e42,
25862324151116818e43,12413915592536073e45,6082818640342675e47,30414093201713376e48,15511187532873822e50,8065817517094388e52,
42748832840600255e53,2308436973392414e56,12696403353658276e57,7109985878048635e59,40526919504877214e60,23505613312828785e62,
13868311854568984e64,832098711274139e67,5075802138772248e68,3146997326038794e70,198260831540444e73,12688693218588417e73,
8247650592082472e75,5443449390774431e77,3647111091818868e79,24800355424368305e80,1711224524281413e83,11978571669969892e84,
8504785885678623e86,61234458376886085e87,44701154615126844e89,3307885441519386e92,248091408113954e95,18854947016660504e95,
14518309202828587e97,11324281178206297e99,8946182130782976e101,7156945704626381e103,5797126020747368e105,4753643337012842e107,
3945523969720659e109,3314240134565353e111,281710411438055e114,24227095383672734e114,2107757298379528e117,18548264225739844e118,
1650795516090846e121,14857159644817615e122,1352001527678403e125,12438414054641308e126,11567725070816416e128,1087366156656743e131,
1032997848823906e133,9916779348709496e134,9619275968248212e136,9426890448883248e138,9332621544394415e140,9332621544394415e142,
942594775983836e145,9614466715035127e146,990290071648618e149,10299016745145628e150,1081396758240291e153,11462805637347084e154,
1226520203196138e157,1324641819451829e159,14438595832024937e160,1588245541522743e163,17629525510902446e164,1974506857221074e167,
22311927486598138e168,25435597334721877e170,2925093693493016e173,3393108684451898e175,3969937160808721e177,4684525849754291e179,
5574585761207606e181,6689502913449127e183,8094298525273444e185,9875044200833601e187,1214630436702533e190,1506141741511141e192,
1882677176888926e194,2372173242880047e196,30126600184576594e197,3856204823625804e200,4974504222477287e202,6466855489220474e204,
847158069087882e207,11182486511960043e208,14872707060906857e210,19929427461615188e212,26904727073180504e214,3659042881952549e217,
5012888748274992e219,6917786472619489e221,9615723196941089e223,13462012475717526e225,1898143759076171e228,2695364137888163e230,
3854370717180073e232,55502938327393044e233,8047926057471992e236,11749972043909107e238,1727245890454639e241,25563239178728654e242,
380892263763057e246,5713383956445855e247,862720977423324e250,13113358856834524e251,20063439050956823e253,30897696138473508e255,
4789142901463394e258,7471062926282894e260,11729568794264145e262,1853271869493735e265,29467022724950384e266,47147236359920616e268,
7590705053947219e271,12296942187394494e273,20044015765453026e275,3287218585534296e278,5423910666131589e280,9003691705778438e282,
1503616514864999e285,25260757449731984e286,4269068009004705e289,7257415615307999e291]});var Pv=p((X$,kv)=>{"use strict";var SC=B(),NC=Nt(),OC=rr(),IC=J(),_C=Gn(),EC=Rv();function MC(e){return SC(e)?NaN:NC(e)?
e<0?NaN:e<=_C?EC[e]:IC:OC(e+1)}kv.exports=MC});var Gi=p((V$,Wv)=>{"use strict";var TC=Pv();Wv.exports=TC});var Hv=p((j$,Dv)=>{"use strict";function LC(e){var r,t,n;return e===0?1/0:(e<0?r=-e:r=e,r<=1?(t=3847467039331777e-5+e*(3685766504351951e-5+
e*(1588920245372942e-5+e*(4059208354298835e-6+e*(6805476611834733e-7+e*(7823975500312005e-8+e*(6246580776401795e-9+e*(341986.3488721347+
e*(12287.194511824551+e*(261.61404416416684+e*2.5066282746310007))))))))),n=0+e*(362880+e*(1026576+e*(1172700+e*(723680+
e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))):(e=1/e,t=2.5066282746310007+e*(261.61404416416684+e*(12287.194511824551+
e*(341986.3488721347+e*(6246580776401795e-9+e*(7823975500312005e-8+e*(6805476611834733e-7+e*(4059208354298835e-6+e*(1588920245372942e-5+
e*(3685766504351951e-5+e*3847467039331777e-5))))))))),n=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*
(1026576+e*(362880+e*0)))))))))),t/n)}Dv.exports=LC});var Uv=p((Y$,Bv)=>{"use strict";var CC=Hv();Bv.exports=CC});var Xv=p((K$,Gv)=>{"use strict";var FC=Uv();Gv.exports=FC});var Jt=p((Q$,Vv)=>{"use strict";var RC=10.900511;Vv.exports=RC});var zv=p((Z$,xv)=>{"use strict";var jv=Xv(),kC=rr(),PC=er(),Yv=X(),Kv=re(),Qv=ie(),Zv=Ve(),WC=Ot(),DC=Jt(),$v=Gn(),HC=4269068009004705e289;
function Jv(e,r){var t,n,o;return e<Zv?r>=$v?(n=Jv(r,$v-r),n*=e,n*=HC,1/n):1/(e*kC(e+r)):(o=e+DC-.5,e+r===e?Yv(r/o)<Zv?t=
Kv(-r):t=1:(Yv(r)<10?t=Kv((.5-e)*PC(r/o)):t=Qv(o/(o+r),e-.5),t*=jv(e)/jv(e+r)),t*=Qv(WC/(o+r),r),t)}xv.exports=Jv});var sd=p(($$,od)=>{"use strict";var BC=X(),ed=_e(),rd=rr(),td=Gi(),nd=Gn(),UC=zv();function GC(e,r){var t,n,o;if(e<=0||e+
r<=0)return rd(e)/rd(e+r);if(n=ed(r),n===r){if(o=ed(e),o===e&&e<=nd&&e+r<=nd)return td(o-1)/td(n+o-1);if(BC(r)<20){if(r===
0)return 1;if(r<0){for(e-=1,t=e,r+=1;r!==0;)e-=1,t*=e,r+=1;return t}for(t=1/e,r-=1;r!==0;)e+=1,t/=e,r-=1;return t}}return UC(
e,r)}od.exports=GC});var f0=p((J$,id)=>{"use strict";var XC=sd();id.exports=XC});var cd=p((x$,ud)=>{"use strict";var VC=Le(),Xi=ki(),ad=Pi(),jC=Bi(),YC=Dr(),KC=Pn(),Ir=[0,0],QC=1072243195,ZC=1044381696;
function $C(e){var r,t;if(r=VC(e),r&=YC,r<=QC)return r<ZC?1:Xi(e,0);if(r>=KC)return NaN;switch(t=jC(e,Ir),t&3){case 0:return Xi(
Ir[0],Ir[1]);case 1:return-ad(Ir[0],Ir[1]);case 2:return-Xi(Ir[0],Ir[1]);default:return ad(Ir[0],Ir[1])}}ud.exports=$C});var p0=p((z$,ld)=>{"use strict";var JC=cd();ld.exports=JC});var vd=p((eJ,pd)=>{"use strict";var xC=B(),zC=gt(),fd=p0(),Vi=$t(),eF=X(),Xn=jo(),Vn=Nr();function rF(e){var r,t;return xC(
e)?NaN:zC(e)?NaN:(t=e%2,r=eF(t),r===0||r===1?Xn(0,t):r<.25?Vi(Vn*t):r<.75?(r=.5-r,Xn(fd(Vn*r),t)):r<1.25?(t=Xn(1,t)-t,Vi(
Vn*t)):r<1.75?(r-=1.5,-Xn(fd(Vn*r),t)):(t-=Xn(2,t),Vi(Vn*t)))}pd.exports=rF});var md=p((rJ,dd)=>{"use strict";var tF=vd();dd.exports=tF});var gd=p((tJ,hd)=>{"use strict";function nF(e){return e===0?.06735230105312927:.06735230105312927+e*(.007385550860814029+
e*(.0011927076318336207+e*(.00022086279071390839+e*25214456545125733e-21)))}hd.exports=nF});var wd=p((nJ,yd)=>{"use strict";function oF(e){return e===0?.020580808432516733:.020580808432516733+e*(.0028905138367341563+
e*(.0005100697921535113+e*(.00010801156724758394+e*44864094961891516e-21)))}yd.exports=oF});var bd=p((oJ,qd)=>{"use strict";function sF(e){return e===0?1.3920053346762105:1.3920053346762105+e*(.7219355475671381+e*
(.17193386563280308+e*(.01864591917156529+e*(.0007779424963818936+e*7326684307446256e-21))))}qd.exports=sF});var Sd=p((sJ,Ad)=>{"use strict";function iF(e){return e===0?.21498241596060885:.21498241596060885+e*(.325778796408931+e*
(.14635047265246445+e*(.02664227030336386+e*(.0018402845140733772+e*3194753265841009e-20))))}Ad.exports=iF});var Od=p((iJ,Nd)=>{"use strict";function aF(e){return e===0?-.032788541075985965:-.032788541075985965+e*(.006100538702462913+
e*(-.0014034646998923284+e*.00031563207090362595))}Nd.exports=aF});var _d=p((aJ,Id)=>{"use strict";function uF(e){return e===0?.01797067508118204:.01797067508118204+e*(-.0036845201678113826+
e*(.000881081882437654+e*-.00031275416837512086))}Id.exports=uF});var Md=p((uJ,Ed)=>{"use strict";function cF(e){return e===0?-.010314224129834144:-.010314224129834144+e*(.0022596478090061247+
e*(-.0005385953053567405+e*.0003355291926355191))}Ed.exports=cF});var Ld=p((cJ,Td)=>{"use strict";function lF(e){return e===0?.6328270640250934:.6328270640250934+e*(1.4549225013723477+e*
(.9777175279633727+e*(.22896372806469245+e*.013381091853678766)))}Td.exports=lF});var Fd=p((lJ,Cd)=>{"use strict";function fF(e){return e===0?2.4559779371304113:2.4559779371304113+e*(2.128489763798934+e*
(.7692851504566728+e*(.10422264559336913+e*.003217092422824239)))}Cd.exports=fF});var kd=p((fJ,Rd)=>{"use strict";function pF(e){return e===0?.08333333333333297:.08333333333333297+e*(-.0027777777772877554+
e*(.0007936505586430196+e*(-.00059518755745034+e*(.0008363399189962821+e*-.0016309293409657527))))}Rd.exports=pF});var Dd=p((pJ,Wd)=>{"use strict";var vF=B(),dF=gt(),mF=X(),xt=$(),hF=Uo(),gF=md(),yF=Nr(),ji=J(),wF=gd(),qF=wd(),bF=bd(),
AF=Sd(),SF=Od(),NF=_d(),OF=Md(),IF=Ld(),_F=Fd(),EF=kd(),MF=.07721566490153287,TF=.3224670334241136,LF=1,CF=-.07721566490153287,
FF=.48383612272381005,RF=-.1475877229945939,kF=.06462494023913339,PF=-.07721566490153287,WF=1,DF=.4189385332046727,v0=1.4616321449683622,
HF=4503599627370496,BF=72057594037927940,UF=13877787807814457e-33,Pd=1.4616321449683622,GF=-.12148629053584961,XF=-3638676997039505e-33;
function VF(e){var r,t,n,o,s,i,a,u,l,c,f,v,d;if(vF(e)||dF(e))return e;if(e===0)return ji;if(e<0?(r=!0,e=-e):r=!1,e<UF)return-xt(
e);if(r){if(e>=HF||(l=gF(e),l===0))return ji;t=xt(yF/mF(l*e))}if(e===1||e===2)return 0;if(e<2)switch(e<=.9?(d=-xt(e),e>=
v0-1+.27?(f=1-e,n=0):e>=v0-1-.27?(f=e-(Pd-1),n=1):(f=e,n=2)):(d=0,e>=v0+.27?(f=2-e,n=0):e>=v0-.27?(f=e-Pd,n=1):(f=e-1,n=
2)),n){case 0:v=f*f,i=MF+v*wF(v),s=v*(TF+v*qF(v)),a=f*i+s,d+=a-.5*f;break;case 1:v=f*f,c=v*f,i=FF+c*SF(c),s=RF+c*NF(c),o=
kF+c*OF(c),a=v*i-(XF-c*(s+f*o)),d+=GF+a;break;case 2:i=f*(PF+f*IF(f)),s=WF+f*_F(f),d+=-.5*f+i/s;break}else if(e<8)switch(n=
hF(e),f=e-n,a=f*(CF+f*AF(f)),u=LF+f*bF(f),d=.5*f+a/u,v=1,n){case 7:v*=f+6;case 6:v*=f+5;case 5:v*=f+4;case 4:v*=f+3;case 3:
v*=f+2,d+=xt(v)}else e<BF?(l=xt(e),v=1/e,f=v*v,c=DF+v*EF(f),d=(e-.5)*(l-1)+c):d=e*(xt(e)-1);return r&&(d=t-d),d}Wd.exports=
VF});var zt=p((vJ,Hd)=>{"use strict";var jF=Dd();Hd.exports=jF});var _r=p((dJ,Bd)=>{"use strict";var YF=709.782712893384;Bd.exports=YF});var Gd=p((mJ,Ud)=>{"use strict";var KF=14901161193847656e-24;Ud.exports=KF});var Vd=p((hJ,Xd)=>{"use strict";var QF=eval;Xd.exports=QF});var Yd=p((gJ,jd)=>{"use strict";var ZF=Vd();function $F(){var e;try{ZF('"use strict"; (function* () {})'),e=!0}catch{e=!1}
return e}jd.exports=$F});var Yi=p((yJ,Kd)=>{"use strict";var JF=Yd();Kd.exports=JF});var Zd=p((wJ,Qd)=>{"use strict";var d0=X(),xF=Ve(),zF=1e6;function eR(e,r){var t,n,o,s,i,a;if(a={},arguments.length>1&&(a=
r),n=a.tolerance||xF,s=a.maxTerms||zF,i=a.initialValue||0,t=typeof e.next=="function",t===!0){for(o of e)if(i+=o,d0(n*i)>=
d0(o)||--s===0)break}else do o=e(),i+=o;while(d0(n*i)<d0(o)&&--s);return i}Qd.exports=eR});var xd=p((qJ,Jd)=>{"use strict";var $d=X(),rR=Ve(),tR=1e6;function nR(e,r){var t,n,o,s,i;i={},arguments.length>1&&(i=r),
t=i.tolerance||rR,o=i.maxTerms||tR,s=i.initialValue||0;do n=e(),s+=n;while($d(t*s)<$d(n)&&--o);return s}Jd.exports=nR});var en=p((bJ,zd)=>{"use strict";var oR=Yi(),sR=Zd(),iR=xd(),Ki;oR()?Ki=sR:Ki=iR;zd.exports=Ki});var r5=p((AJ,e5)=>{"use strict";function aR(e,r){var t=1,n=e,o=r;return s;function s(){var i=t;return t*=n/o,n-=1,i}}e5.
exports=aR});var n5=p((SJ,t5)=>{"use strict";var uR=en(),cR=r5();function lR(e,r){var t,n;return n=cR(e,r),t=uR(n),t}t5.exports=lR});var s5=p((NJ,o5)=>{"use strict";var fR=re();function pR(e,r){var t,n,o,s;if(o=fR(-r),n=o,n!==0)for(t=n,s=1;s<e;++s)t/=s,
t*=r,n+=t;return n}o5.exports=pR});var u5=p((OJ,a5)=>{"use strict";var vR=Ko(),i5=x(),dR=re(),mR=Nr();function hR(e,r){var t,n,o,s,i;if(s=vR(i5(r)),s!==0&&
e>1){for(n=dR(-r)/i5(mR*r),n*=r,t=.5,n/=t,o=n,i=2;i<e;++i)n/=i-t,n*=r,o+=n;s+=o}return s}a5.exports=hR});var Et=p((IJ,c5)=>{"use strict";var gR=-708.3964185322641;c5.exports=gR});var v5=p((_J,p5)=>{"use strict";var rn=re(),m0=ie(),yR=$(),l5=_r(),f5=Et();function wR(e,r){var t,n;return n=e*yR(r),r>=
1?n<l5&&-r>f5?t=m0(r,e)*rn(-r):e>=1?t=m0(r/rn(r/e),e):t=rn(n-r):n>f5?t=m0(r,e)*rn(-r):r/e<l5?t=m0(r/rn(r/e),e):t=rn(n-r),
t}p5.exports=wR});var m5=p((EJ,d5)=>{"use strict";function qR(e){var r=-e,t=-1,n=0;return o;function o(){return t*=r,n+=1,t/n}}d5.exports=
qR});var g5=p((MJ,h5)=>{"use strict";var bR=X(),AR=$(),SR=Ve(),NR=en(),OR=m5();function IR(e){var r,t;return e<=-1?NaN:(t=bR(
e),t>.95?AR(1+e)-e:t<SR?-e*e/2:(r={initialValue:-e},NR(OR(e),r)))}h5.exports=IR});var Qi=p((TJ,y5)=>{"use strict";var _R=g5();y5.exports=_R});var Zi=p((LJ,w5)=>{"use strict";var ER=6.283185307179586;w5.exports=ER});var b5=p((CJ,q5)=>{"use strict";function MR(e){return e===0?-.3333333333333333:-.3333333333333333+e*(.08333333333333333+
e*(-.014814814814814815+e*(.0011574074074074073+e*(.0003527336860670194+e*(-.0001787551440329218+e*(3919263178522438e-20+
e*(-21854485106799924e-22+e*(-185406221071516e-20+e*(8296711340953087e-22+e*(-17665952736826078e-23+e*(6707853543401498e-24+
e*(10261809784240309e-24+e*(-4382036018453353e-24+e*914769958223679e-24)))))))))))))}q5.exports=MR});var S5=p((FJ,A5)=>{"use strict";function TR(e){return e===0?-.001851851851851852:-.001851851851851852+e*(-.003472222222222222+
e*(.0026455026455026454+e*(-.0009902263374485596+e*(.00020576131687242798+e*(-4018775720164609e-22+e*(-18098550334489977e-21+
e*(764916091608111e-20+e*(-16120900894563446e-22+e*(4647127802807434e-24+e*(1378633446915721e-22+e*(-5752545603517705e-23+
e*11951628599778148e-24)))))))))))}A5.exports=TR});var O5=p((RJ,N5)=>{"use strict";function LR(e){return e===0?.004133597883597883:.004133597883597883+e*(-.0026813271604938273+
e*(.0007716049382716049+e*(20093878600823047e-22+e*(-.00010736653226365161+e*(52923448829120125e-21+e*(-12760635188618728e-21+
e*(3423578734096138e-23+e*(13721957309062932e-22+e*(-6298992138380055e-22+e*14280614206064242e-23)))))))))}N5.exports=LR});var _5=p((kJ,I5)=>{"use strict";function CR(e){return e===0?.0006494341563786008:.0006494341563786008+e*(.00022947209362139917+
e*(-.0004691894943952557+e*(.00026772063206283885+e*(-7561801671883977e-20+e*(-2396505113867297e-22+e*(11082654115347302e-21+
e*(-56749528269915965e-22+e*14230900732435883e-22)))))))}I5.exports=CR});var M5=p((PJ,E5)=>{"use strict";function FR(e){return e===0?-.0008618882909167117:-.0008618882909167117+e*(.0007840392217200666+
e*(-.0002990724803031902+e*(-14638452578843418e-22+e*(6641498215465122e-20+e*(-3968365047179435e-20+e*11375726970678419e-21)))))}
E5.exports=FR});var L5=p((WJ,T5)=>{"use strict";function RR(e){return e===0?-.00033679855336635813:-.00033679855336635813+e*(-6972813758365858e-20+
e*(.0002772753244959392+e*(-.00019932570516188847+e*(6797780477937208e-20+e*(1419062920643967e-22+e*(-13594048189768693e-21+
e*(8018470256334202e-21+e*-2291481176508095e-21)))))))}T5.exports=RR});var F5=p((DJ,C5)=>{"use strict";function kR(e){return e===0?.0005313079364639922:.0005313079364639922+e*(-.0005921664373536939+
e*(.0002708782096718045+e*(7902353232660328e-22+e*(-8153969367561969e-20+e*(561168275310625e-19+e*-18329116582843375e-21)))))}
C5.exports=kR});var k5=p((HJ,R5)=>{"use strict";function PR(e){return e===0?.00034436760689237765:.00034436760689237765+e*(5171790908260592e-20+
e*(-.00033493161081142234+e*(.0002812695154763237+e*-.00010976582244684731)))}R5.exports=PR});var W5=p((BJ,P5)=>{"use strict";function WR(e){return e===0?-.0006526239185953094:-.0006526239185953094+e*(.0008394987206720873+
e*-.000438297098541721)}P5.exports=WR});var H5=p((UJ,D5)=>{"use strict";var DR=Ar(),HR=Qi(),BR=Ko(),$i=x(),UR=re(),GR=Zi(),XR=b5(),VR=S5(),jR=O5(),YR=_5(),KR=M5(),
QR=L5(),ZR=F5(),$R=k5(),JR=W5(),je=[0,0,0,0,0,0,0,0,0,0];function xR(e,r){var t,n,o,s,i;return n=(r-e)/e,o=-HR(n),s=e*o,
i=$i(2*o),r<e&&(i=-i),je[0]=XR(i),je[1]=VR(i),je[2]=jR(i),je[3]=YR(i),je[4]=KR(i),je[5]=QR(i),je[6]=ZR(i),je[7]=$R(i),je[8]=
JR(i),je[9]=-.0005967612901927463,t=DR(je,1/e),t*=UR(-s)/$i(GR*e),r<e&&(t=-t),t+=BR($i(s))/2,t}D5.exports=xR});var U5=p((GJ,B5)=>{"use strict";function zR(e,r){var t=1,n=e,o=r;return s;function s(){var i=t;return n+=1,t*=o/n,i}}B5.
exports=zR});var Ji=p((XJ,G5)=>{"use strict";var ek=en(),rk=U5();function tk(e,r,t){var n,o;return t=t||0,o=rk(e,r),n=ek(o,{initialValue:t}),
n}G5.exports=tk});var V5=p((VJ,X5)=>{"use strict";function nk(e){var r,t,n;return e===0?1/0:(e<0?r=-e:r=e,r<=1?(t=709811.662581658+e*(679979.8474157227+
e*(293136.7857211597+e*(74887.54032914672+e*(12555.290582413863+e*(1443.4299244417066+e*(115.24194596137347+e*(6.309239205732627+
e*(.22668404630224365+e*(.004826466289237662+e*4624429436045379e-20))))))))),n=0+e*(362880+e*(1026576+e*(1172700+e*(723680+
e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))):(e=1/e,t=4624429436045379e-20+e*(.004826466289237662+e*(.22668404630224365+
e*(6.309239205732627+e*(115.24194596137347+e*(1443.4299244417066+e*(12555.290582413863+e*(74887.54032914672+e*(293136.7857211597+
e*(679979.8474157227+e*709811.662581658))))))))),n=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+
e*(362880+e*0)))))))))),t/n)}X5.exports=nk});var Y5=p((jJ,j5)=>{"use strict";var ok=V5();j5.exports=ok});var jn=p((YJ,K5)=>{"use strict";var sk=Y5();K5.exports=sk});var $5=p((KJ,Z5)=>{"use strict";var ik=jn(),ak=zt(),uk=rr(),ck=Qi(),lk=x(),fk=X(),jr=re(),Yn=ie(),xi=It(),zi=Gr(),Q5=$(),
pk=Xr(),h0=_r(),Kn=Et(),ea=Jt(),vk=Ot();function dk(e,r){var t,n,o,s,i,a,u;return o=e+ea-.5,u=(r-e-ea+.5)/o,e<1?r<=Kn||e<
1/pk?jr(e*Q5(r)-r-ak(e)):Yn(r,e)*jr(-r)/uk(e):(fk(u*u*e)<=100&&e>150?(t=e*ck(u)+r*(.5-ea)/o,t=jr(t)):(s=e*Q5(r/o),i=e-r,
zi(s,i)<=Kn||xi(s,i)>=h0?(n=i/e,zi(s,i)/2>Kn&&xi(s,i)/2<h0?(a=Yn(r/o,e/2)*jr(i/2),t=a*a):zi(s,i)/4>Kn&&xi(s,i)/4<h0&&r>e?
(a=Yn(r/o,e/4)*jr(i/4),t=a*a,t*=t):n>Kn&&n<h0?t=Yn(r*jr(n)/o,e):t=jr(s+i)):t=Yn(r/o,e)*jr(i)),t*=lk(o/vk)/ik(e),t)}Z5.exports=
dk});var z5=p((QJ,x5)=>{"use strict";var ra=B(),mk=gt(),J5=X(),hk=St(),gk=$(),yk=ie(),wk=Uo();function qk(e,r){var t,n;if(ra(
e)||ra(r))return NaN;if(r===0)return 0;if(e===0)return-1;if(e<0&&r%2===0&&(e=-e),e>0){if((J5(r*(e-1))<.5||J5(r)<.2)&&(n=
gk(e)*r,n<.5))return hk(n)}else if(wk(r)!==r)return NaN;return t=yk(e,r)-1,mk(t)||ra(t)?NaN:t}x5.exports=qk});var rm=p((ZJ,em)=>{"use strict";var bk=z5();em.exports=bk});var nm=p(($J,tm)=>{"use strict";function Ak(e){var r,t,n;return e===0?-.01803556856784494:(e<0?r=-e:r=e,r<=1?(t=-.01803556856784494+
e*(.02512664961998968+e*(.049410315156753225+e*(.0172491608709614+e*(-.0002594535632054381+e*(-.0005410098692152044+e*(-3245886498259485e-20+
e*0)))))),n=1+e*(1.962029871977952+e*(1.4801966942423133+e*(.5413914320717209+e*(.09885042511280101+e*(.008213096746488934+
e*(.00022493629192211576+e*-22335276320861708e-23))))))):(e=1/e,t=0+e*(-3245886498259485e-20+e*(-.0005410098692152044+e*
(-.0002594535632054381+e*(.0172491608709614+e*(.049410315156753225+e*(.02512664961998968+e*-.01803556856784494)))))),n=-22335276320861708e-23+
e*(.00022493629192211576+e*(.008213096746488934+e*(.09885042511280101+e*(.5413914320717209+e*(1.4801966942423133+e*(1.962029871977952+
e*1))))))),t/n)}tm.exports=Ak});var sm=p((JJ,om)=>{"use strict";function Sk(e){var r,t,n;return e===0?.04906224540690395:(e<0?r=-e:r=e,r<=1?(t=.04906224540690395+
e*(-.09691175301595212+e*(-.4149833583594954+e*(-.4065671242119384+e*(-.1584135863906922+e*(-.024014982064857155+e*-.0010034668769627955))))),
n=1+e*(3.0234982984646304+e*(3.4873958536072385+e*(1.9141558827442668+e*(.5071377386143635+e*(.05770397226904519+e*.001957681026011072)))))):
(e=1/e,t=-.0010034668769627955+e*(-.024014982064857155+e*(-.1584135863906922+e*(-.4065671242119384+e*(-.4149833583594954+
e*(-.09691175301595212+e*.04906224540690395))))),n=.001957681026011072+e*(.05770397226904519+e*(.5071377386143635+e*(1.9141558827442668+
e*(3.4873958536072385+e*(3.0234982984646304+e*1)))))),t/n)}om.exports=Sk});var am=p((xJ,im)=>{"use strict";function Nk(e){var r,t,n;return e===0?-.029232972183027003:(e<0?r=-e:r=e,r<=1?(t=-.029232972183027003+
e*(.14421626775719232+e*(-.14244039073863127+e*(.05428096940550536+e*(-.008505359768683364+e*(.0004311713426792973+e*0))))),
n=1+e*(-1.5016935605448505+e*(.846973248876495+e*(-.22009515181499575+e*(.02558279715597587+e*(-.0010066679553914337+e*-8271935218912905e-22)))))):
(e=1/e,t=0+e*(.0004311713426792973+e*(-.008505359768683364+e*(.05428096940550536+e*(-.14244039073863127+e*(.14421626775719232+
e*-.029232972183027003))))),n=-8271935218912905e-22+e*(-.0010066679553914337+e*(.02558279715597587+e*(-.22009515181499575+
e*(.846973248876495+e*(-1.5016935605448505+e*1)))))),t/n)}im.exports=Nk});var cm=p((zJ,um)=>{"use strict";var ta=$(),Ok=Ve(),Ik=nm(),_k=sm(),Ek=am(),Mk=.15896368026733398,Tk=.5281534194946289,Lk=.45201730728149414;
function Ck(e,r,t){var n,o,s,i;if(e<Ok)return-ta(e);if(r===0||t===0)return 0;if(o=0,e>2){if(e>=3){do e-=1,t-=1,o+=ta(e);while(e>=
3);t=e-2}return s=t*(e+1),i=Ik(t),o+=s*Mk+s*i,o}return e<1&&(o+=-ta(e),t=r,r=e,e+=1),e<=1.5?(s=_k(r),n=r*t,o+=n*Tk+n*s,o):
(s=t*r,i=Ek(-t),o+=s*Lk+s*i,o)}um.exports=Ck});var dm=p((ex,vm)=>{"use strict";var lm=rr(),fm=St(),Fk=er(),Rk=B(),pm=cm();function kk(e){return Rk(e)?NaN:e<0?e<-.5?lm(
1+e)-1:fm(-Fk(e)+pm(e+2,e+1,e)):e<2?fm(pm(e+1,e,e-1)):lm(1+e)-1}vm.exports=kk});var hm=p((rx,mm)=>{"use strict";var Pk=dm();mm.exports=Pk});var ym=p((tx,gm)=>{"use strict";function Wk(e,r){var t,n,o,s;return t=-r,r=-r,n=e+1,o=1,i;function i(){return s=t/n,t*=r,
o+=1,t/=o,n+=1,s}}gm.exports=Wk});var qm=p((nx,wm)=>{"use strict";var Dk=rm(),Hk=en(),Bk=hm(),Uk=ym();function Gk(e,r,t){var n,o,s,i,a;return o=Bk(e),s=(o+
1)/e,i=Dk(r,e),o-=i,o/=e,a=Uk(e,r),i+=1,n=t?s:0,o=-i*Hk(a,{initialValue:(n-o)/i}),t&&(o=-o),[o,s]}wm.exports=Gk});var Qn=p((ox,bm)=>{"use strict";var Xk=11754943508222875e-54;bm.exports=Xk});var Sm=p((sx,Am)=>{"use strict";var g0=X(),tr=Qn(),Vk=Ve(),jk=1e6;function Yk(e,r,t){var n,o,s,i,a,u,l;if(n=typeof e.next==
"function",l=n?e.next().value:e(),i=l[1],s=l[0],i===0&&(i=tr),a=i,u=0,n===!0)do l=e.next().value,l&&(u=l[1]+l[0]*u,u===0&&
(u=tr),a=l[1]+l[0]/a,a===0&&(a=tr),u=1/u,o=a*u,i*=o);while(g0(o-1)>r&&--t);else do l=e(),l&&(u=l[1]+l[0]*u,u===0&&(u=tr),
a=l[1]+l[0]/a,a===0&&(a=tr),u=1/u,o=a*u,i*=o);while(l&&g0(o-1)>r&&--t);return s/i}function Kk(e,r,t){var n,o,s,i,a,u;if(n=
typeof e.next=="function",u=n?e.next().value:e(),s=u[1],s===0&&(s=tr),i=s,a=0,n===!0)do u=e.next().value,u&&(a=u[1]+u[0]*
a,a===0&&(a=tr),i=u[1]+u[0]/i,i===0&&(i=tr),a=1/a,o=i*a,s*=o);while(u&&g0(o-1)>r&&--t);else do u=e(),u&&(a=u[1]+u[0]*a,a===
0&&(a=tr),i=u[1]+u[0]/i,i===0&&(i=tr),a=1/a,o=i*a,s*=o);while(u&&g0(o-1)>r&&--t);return s}function Qk(e,r){var t,n,o;return n=
{},arguments.length>1&&(n=r),t=n.maxIter||jk,o=n.tolerance||Vk,n.keep?Kk(e,o,t):Yk(e,o,t)}Am.exports=Qk});var Im=p((ix,Om)=>{"use strict";var Nm=X(),Zk=Ve(),tn=Qn(),$k=1e6;function Jk(e,r,t){var n,o,s,i,a,u;u=e(),a=u[1],o=u[0],
a===0&&(a=tn),s=a,i=0;do u=e(),u&&(i=u[1]+u[0]*i,i===0&&(i=tn),s=u[1]+u[0]/s,s===0&&(s=tn),i=1/i,n=s*i,a*=n);while(u&&Nm(
n-1)>r&&--t);return o/a}function xk(e,r,t){var n,o,s,i,a;a=e(),i=a[1],i===0&&(i=tn),o=i,s=0;do a=e(),a&&(s=a[1]+a[0]*s,s===
0&&(s=tn),o=a[1]+a[0]/o,o===0&&(o=tn),s=1/s,n=o*s,i*=n);while(a&&Nm(n-1)>r&&--t);return i}function zk(e,r){var t,n,o;return n=
{},arguments.length>1&&(n=r),o=n.tolerance||Zk,t=n.maxIter||$k,n.keep?xk(e,o,t):Jk(e,o,t)}Om.exports=zk});var oa=p((ax,_m)=>{"use strict";var eP=Yi(),rP=Sm(),tP=Im(),na;eP()?na=rP:na=tP;_m.exports=na});var Mm=p((ux,Em)=>{"use strict";function nP(e,r){var t=r-e+1,n=e,o=0;return s;function s(){return o+=1,t+=2,[o*(n-o),t]}}
Em.exports=nP});var sa=p((cx,Tm)=>{"use strict";var oP=oa(),sP=Mm();function iP(e,r){var t=sP(e,r);return 1/(r-e+1+oP(t))}Tm.exports=iP});var Rm=p((lx,Fm)=>{"use strict";var aP=_e(),Zn=rr(),ia=X(),Lm=ie(),uP=$(),cP=Gd(),Cm=Xr(),lP=_r(),fP=n5(),pP=s5(),vP=u5(),
aa=v5(),dP=H5(),mP=Ji(),ua=$5(),hP=qm(),gP=sa();function yP(e,r,t,n){var o,s,i,a,u,l,c,f,v,d,m,g,w,y;switch(c=0,f=n,l=r<
30&&r<=e+1&&e<lP,l?(w=aP(r),v=w===r,i=v?!1:ia(w-r)===.5):(v=!1,i=!1),v&&e>.6?(f=!f,s=0):i&&e>.2?(f=!f,s=1):e<cP&&r>1?s=6:
e>1e3&&(r<e||ia(r-50)/e<1)?(f=!f,s=7):e<.5?-.4/uP(e)<r?s=2:s=3:e<1.1?e*.75<r?s=2:s=3:(u=!1,t&&r>20&&(d=ia((e-r)/r),r>200?
20/r>d*d&&(u=!0):d<.4&&(u=!0)),u?s=5:e-1/(3*e)<r?s=2:(s=4,f=!f)),s){case 0:c=pP(r,e),t===!1&&(c*=Zn(r));break;case 1:c=vP(
r,e),t===!1&&(c*=Zn(r));break;case 2:c=t?ua(r,e):aa(r,e),c!==0&&(a=0,o=!1,f&&(a=t?1:Zn(r),t||c>=1||Cm*c>a?(a/=c,t||r<1||
Cm/r>a?(a*=-r,o=!0):a=0):a=0),c*=mP(r,e,a)/r,o&&(f=!1,c=-c));break;case 3:f=!f,m=hP(r,e,f),c=m[0],y=m[1],f=!1,t&&(c/=y);
break;case 4:c=t?ua(r,e):aa(r,e),c!==0&&(c*=gP(r,e));break;case 5:c=dP(r,e),e>=r&&(f=!f);break;case 6:c=t?Lm(e,r)/Zn(r+1):
Lm(e,r)/r,c*=1-r*e/(r+1);break;case 7:c=t?ua(r,e):aa(r,e),c/=e,c!==0&&(c*=fP(r,e));break}return t&&c>1&&(c=1),f&&(g=t?1:
Zn(r),c=g-c),c}Fm.exports=yP});var Dm=p((fx,Wm)=>{"use strict";var wP=zt(),qP=re(),nr=$(),bP=Un(),AP=_r(),SP=J(),NP=Gn(),km=Rm(),Pm=Ji(),OP=sa();function IP(e,r,t,n){
var o,s,i,a;return e<0||r<=0?NaN:(o=t===void 0?!0:t,i=n,r>=NP&&!o?(i&&r*4<e?(a=r*nr(e)-e,a+=nr(OP(r,e))):!i&&r>4*e?(a=r*
nr(e)-e,s=0,a+=nr(Pm(r,e,s)/r)):(a=km(e,r,!0,i),a===0?i?(a=1+1/(12*r)+1/(288*r*r),a=nr(a)-r+(r-.5)*nr(r),a+=nr(bP)):(a=r*
nr(e)-e,s=0,a+=nr(Pm(r,e,s)/r)):a=nr(a)+wP(r)),a>AP?SP:qP(a)):km(e,r,o,i))}Wm.exports=IP});var ca=p((px,Hm)=>{"use strict";var _P=Dm();Hm.exports=_P});var Xm=p((vx,Gm)=>{"use strict";var nn=re(),y0=ie(),EP=$(),Bm=_r(),Um=Et();function MP(e,r){var t,n;return n=e*EP(r),r>=
1?n<Bm&&-r>Um?t=y0(r,e)*nn(-r):e>=1?t=y0(r/nn(r/e),e):t=nn(n-r):n>Um?t=y0(r,e)*nn(-r):r/e<Bm?t=y0(r/nn(r/e),e):t=nn(n-r),
t}Gm.exports=MP});var Ym=p((dx,jm)=>{"use strict";var TP=jn(),LP=zt(),CP=rr(),FP=er(),RP=x(),kP=X(),Yr=re(),$n=ie(),la=It(),fa=Gr(),Vm=$(),
w0=_r(),Jn=Et(),pa=Jt(),PP=Ot();function WP(e,r){var t,n,o,s,i,a,u;return o=e+pa-.5,u=(r-e-pa+.5)/o,e<1?r<=Jn?Yr(e*Vm(r)-
r-LP(e)):$n(r,e)*Yr(-r)/CP(e):(kP(u*u*e)<=100&&e>150?(t=e*(FP(u)-u)+r*(.5-pa)/o,t=Yr(t)):(s=e*Vm(r/o),i=e-r,fa(s,i)<=Jn||
la(s,i)>=w0?(n=i/e,fa(s,i)/2>Jn&&la(s,i)/2<w0?(a=$n(r/o,e/2)*Yr(i/2),t=a*a):fa(s,i)/4>Jn&&la(s,i)/4<w0&&r>e?(a=$n(r/o,e/
4)*Yr(i/4),t=a*a,t*=t):n>Jn&&n<w0?t=$n(r*Yr(n)/o,e):t=Yr(s+i)):t=$n(r/o,e)*Yr(i)),t*=RP(o/PP)/TP(e),t)}jm.exports=WP});var Jm=p((mx,$m)=>{"use strict";var DP=f0(),Km=Gi(),HP=ca(),BP=er(),q0=X(),Qm=ie(),UP=$(),GP=Hr(),Zm=Ve(),XP=Xm(),VP=Ym(),
Kr=new Array(30);function jP(e,r,t,n,o,s,i){var a,u,l,c,f,v,d,m,g,w,y,b,q,N,I,T,_,D;if(v=r-1,_=e+v/2,n<.35?w=BP(-n):w=UP(
t),D=-_*w,b=VP(r,D),b<=GP)return o;for(i?(a=b/DP(e,r),a/=Qm(_,r)):a=XP(r,D)/Qm(_,r),a*=s,Kr[0]=1,q=HP(D,r,!0,!0),q/=b,c=
o+a*q,l=1,d=w/2,d*=d,m=1,y=4*_*_,f=r,I=1;I<Kr.length;++I){for(l+=2,Kr[I]=0,g=r-I,u=3,N=1;N<I;++N)g=N*r-I,Kr[I]+=g*Kr[I-N]/
Km(u),u+=2;if(Kr[I]/=I,Kr[I]+=v/Km(l),q=(f*(f+1)*q+(D+f+1)*m)/y,m*=d,f+=2,T=a*Kr[I]*q,c+=T,T>1){if(q0(T)<q0(Zm*c))break}else if(q0(
T/Zm)<q0(c))break}return c}$m.exports=jP});var zm=p((hx,xm)=>{"use strict";function YP(e,r,t){var n,o;if(t===0)return 1;for(n=1,o=0;o<t;o++)n*=(e+o)/(r+o);return n}
xm.exports=YP});var t7=p((gx,r7)=>{"use strict";var e7=X(),KP=It();function QP(e,r){return KP(e7(e),e7(r))}r7.exports=QP});var o7=p((yx,n7)=>{"use strict";var ZP=t7();n7.exports=ZP});var a7=p((wx,i7)=>{"use strict";var s7=X(),$P=Gr();function JP(e,r){return $P(s7(e),s7(r))}i7.exports=JP});var c7=p((qx,u7)=>{"use strict";var xP=a7();u7.exports=xP});var A0=p((bx,p7)=>{"use strict";var va=jn(),zP=o7(),eW=c7(),l7=St(),Qr=er(),f7=x(),b0=X(),or=re(),sr=ie(),rW=Gr(),Fe=$(),
ir=_r(),on=Et(),da=Jt(),tW=Ot();function nW(e,r,t,n,o){var s,i,a,u,l,c,f,v,d,m,g,w,y,b;if(!o)return sr(t,e)*sr(n,r);if(y=
e+r,u=e+da-.5,l=r+da-.5,c=y+da-.5,s=va(y),s/=va(e)*va(r),s*=f7(l/tW),s*=f7(u/c),f=(t*r-n*u)/u,v=(n*e-t*l)/l,eW(f,v)<.2)if(f*
v>0||rW(e,r)<1)b0(f)<.1?s*=or(e*Qr(f)):s*=sr(t*c/u,e),b0(v)<.1?s*=or(r*Qr(v)):s*=sr(n*c/l,r);else if(zP(f,v)<.5)i=e<r,a=
r/e,i&&a*v<.1||!i&&f/a>.1?(d=l7(a*Qr(v)),d=f+d+d*f,d=e*Qr(d),s*=or(d)):(d=l7(Qr(f)/a),d=v+d+d*v,d=r*Qr(d),s*=or(d));else if(b0(
f)<b0(v))if(b=e*Qr(f)+r*Fe(n*c/l),b<=on||b>=ir){if(b+=Fe(s),b>=ir)return NaN;s=or(b)}else s*=or(b);else if(b=r*Qr(v)+e*Fe(
t*c/u),b<=on||b>=ir){if(b+=Fe(s),b>=ir)return NaN;s=or(b)}else s*=or(b);else if(g=t*c/u,w=n*c/l,f=e*Fe(g),v=r*Fe(w),f>=ir||
f<=on||v>=ir||v<=on)if(e<r)if(m=sr(w,r/e),d=e*(Fe(g)+Fe(m)),d<ir&&d>on)s*=sr(m*g,e);else{if(v+=f+Fe(s),v>=ir)return NaN;
s=or(v)}else if(m=sr(g,e/r),d=(Fe(m)+Fe(w))*r,d<ir&&d>on)s*=sr(m*w,r);else{if(v+=f+Fe(s),v>=ir)return NaN;s=or(v)}else s*=
sr(g,e)*sr(w,r);return s}p7.exports=nW});var d7=p((Ax,v7)=>{"use strict";var oW=oa(),sW=A0(),iW={keep:!0,maxIter:1e3};function aW(e,r,t,n){var o=0;return s;function s(){
var i,a,u;return a=(e+o-1)*(e+r+o-1)*o*(r-o)*t*t,i=e+2*o-1,a/=i*i,u=o,u+=o*(r-o)*t/(e+2*o-1),u+=(e+o)*(e*n-r*t+1+o*(2-t))/
(e+2*o+1),o+=1,[a,u]}}function uW(e,r,t,n,o,s){var i,a,u;return i=sW(e,r,t,n,o),s&&(s[1]=i),i===0?i:(u=aW(e,r,t,n),a=oW(
u,iW),i/a)}v7.exports=uW});var h7=p((Sx,m7)=>{"use strict";var cW=9007199254740991;m7.exports=cW});var y7=p((Nx,g7)=>{"use strict";function lW(e,r){var t=0,n;if(e===0)return r;if(r===0)return e;for(;(e&1)===0&&(r&1)===0;)
e>>>=1,r>>>=1,t+=1;for(;(e&1)===0;)e>>>=1;for(;r;){for(;(r&1)===0;)r>>>=1;e>r&&(n=r,r=e,e=n),r-=e}return e<<t}g7.exports=
lW});var q7=p((Ox,w7)=>{"use strict";function fW(e,r){var t=1,n;if(e===0)return r;if(r===0)return e;for(;e%2===0&&r%2===0;)e/=
2,r/=2,t*=2;for(;e%2===0;)e/=2;for(;r;){for(;r%2===0;)r/=2;e>r&&(n=r,r=e,e=n),r-=e}return t*e}w7.exports=fW});var _7=p((Ix,I7)=>{"use strict";var b7=B(),A7=Nt(),S7=J(),N7=qe(),O7=Ri(),pW=y7(),vW=q7();function dW(e,r){return b7(e)||
b7(r)?NaN:e===S7||r===S7||e===N7||r===N7?NaN:A7(e)&&A7(r)?(e<0&&(e=-e),r<0&&(r=-r),e<=O7&&r<=O7?pW(e,r):vW(e,r)):NaN}I7.
exports=dW});var M7=p((_x,E7)=>{"use strict";var mW=_7();E7.exports=mW});var F7=p((Ex,C7)=>{"use strict";var hW=h7(),gW=J(),T7=Nt(),L7=B(),yW=Jo(),wW=_e(),qW=M7();function ma(e,r){var t,n,o,s,i,
a,u;if(L7(e)||L7(r))return NaN;if(!T7(e)||!T7(r))return NaN;if(r<0||(n=1,e<0&&(e=-e+r-1,yW(r)&&(n*=-1)),r>e))return 0;if(r===
0||r===e)return n;if(r===1||r===e-1)return n*e;for(e-r<r&&(r=e-r),u=wW(hW/e),t=1,i=1;i<=r&&!(t>u);i++)t*=e,t/=i,e-=1;return i>
r?n*t:(o=ma(e,r-i+1),o===gW?n*o:(s=ma(r,r-i+1),a=qW(o,s),o/=a,s/=a,t/=s,n*t*o))}C7.exports=ma});var k7=p((Mx,R7)=>{"use strict";var bW=F7();R7.exports=bW});var D7=p((Tx,W7)=>{"use strict";var P7=k7(),Mt=_e(),xn=ie(),AW=Hr();function SW(e,r,t,n){var o,s,i,a,u;if(s=xn(t,e),s>AW)
for(a=s,u=Mt(e-1);u>r;u--)a*=(u+1)*n/((e-u)*t),s+=a;else if(i=Mt(e*t),i<=r+1&&(i=Mt(r+2)),s=xn(t,i)*xn(n,e-i),s*=P7(Mt(e),
Mt(i)),s===0)for(u=i-1;u>r;u--)s+=xn(t,u)*xn(n,e-u),s*=P7(Mt(e),Mt(u));else{for(a=s,o=s,u=i-1;u>r;u--)a*=(u+1)*n/((e-u)*
t),s+=a;for(a=o,u=i+1;u<=e;u++)a*=(e-u+1)*t/(u*n),s+=a}return s}W7.exports=SW});var B7=p((Lx,H7)=>{"use strict";var NW=A0();function OW(e,r,t,n,o,s,i){var a,u,l,c;if(a=NW(e,r,t,n,s),i&&(i[1]=a),a/=e,a===
0)return a;for(l=1,u=1,c=0;c<o-1;++c)u*=(e+r+c)*t/(e+c+1),l+=u;return a*=l,a}H7.exports=OW});var j7=p((Cx,V7)=>{"use strict";var ha=jn(),IW=en(),_W=er(),EW=x(),ga=re(),S0=ie(),zn=$(),MW=Hr(),U7=_r(),G7=Et(),ya=Jt(),
TW=Ot(),X7={maxTerms:100};function LW(e,r,t,n){var o=1-r,s=1;return i;function i(){var a=n/e;return e+=1,n*=o*t/s,s+=1,o+=
1,a}}function CW(e,r,t,n,o,s,i){var a,u,l,c,f,v,d,m;return o?(d=e+r,u=e+ya-.5,l=r+ya-.5,c=d+ya-.5,a=ha(d)/(ha(e)*ha(r)),
f=zn(c/l)*(r-.5),v=zn(t*c/u)*e,f>G7&&f<U7&&v>G7&&v<U7?(e*r<l*10?a*=ga((r-.5)*_W(e/l)):a*=S0(c/l,r-.5),a*=S0(t*c/u,e),a*=
EW(u/TW),s&&(s[1]=a*S0(i,r))):(a=zn(a)+f+v+(zn(u)-1)/2,s&&(s[1]=ga(a+r*zn(i))),a=ga(a))):a=S0(t,e),a<MW?n:(m=LW(e,r,t,a),
X7.initialValue=n,IW(m,X7))}V7.exports=CW});var ba=p((Fx,x7)=>{"use strict";var FW=B(),RW=St(),N0=_e(),Y7=er(),K7=$o(),Re=Ti(),wa=x(),kW=re(),eo=ie(),PW=It(),Q7=Gr(),
O0=Xr(),Z7=Hr(),WW=Ri(),DW=t0(),J7=Nr(),Zr=Jm(),qa=zm(),HW=A0(),$7=d7(),BW=D7(),ro=B7(),ar=j7(),UW=1/J7;function GW(e,r,t,n,o,s,i,a){
var u,l,c,f,v,d,m,g,w,y,b,q;if(q=1-e,m=a,g=a+i,s[g]=-1,FW(e)||e<0||e>1)return s[m]=NaN,s[g]=NaN,s;if(n){if(r<0||t<0)return s[m]=
NaN,s[g]=NaN,s;if(r===0){if(t===0)return s[m]=NaN,s[g]=NaN,s;if(t>0)return s[m]=o?0:1,s}else if(t===0&&r>0)return s[m]=o?
1:0,s}else if(r<=0||t<=0)return s[m]=NaN,s[g]=NaN,s;return e===0?(r===1?s[g]=1:s[g]=r<1?O0/2:Z7*2,o?(s[m]=n?1:Re(r,t),s):
(s[m]=0,s)):e===1?(t===1?s[g]=1:s[g]=t<1?O0/2:Z7*2,o?s[m]=0:s[m]=n?1:Re(r,t),s):r===.5&&t===.5?(s[g]=UW*wa(q*e),b=K7(wa(
o?q:e)),b/=DW,n||(b*=J7),s[m]=b,s):(r===1&&(d=t,t=r,r=d,d=q,q=e,e=d,o=!o),t===1?r===1?(s[m]=o?q:e,s[g]=1,s):(s[g]=r*eo(e,
r-1),q<.5?b=o?-RW(r*Y7(-q)):kW(r*Y7(-q)):b=o?-(eo(e,r)-1):eo(e,r),n||(b/=r),s[m]=b,s):(Q7(r,t)<=1?(e>.5&&(d=t,t=r,r=d,d=
q,q=e,e=d,o=!o),PW(r,t)<=1?r>=Q7(.2,t)||eo(e,r)<=.9?o?(c=-(n?1:Re(r,t)),o=!1,c=-ar(r,t,e,c,n,s,q)):c=ar(r,t,e,0,n,s,q):(d=
t,t=r,r=d,d=q,q=e,e=d,o=!o,q>=.3?o?(c=-(n?1:Re(r,t)),o=!1,c=-ar(r,t,e,c,n,s,q)):c=ar(r,t,e,0,n,s,q):(n?l=1:l=qa(r+t,r,20),
c=ro(r,t,e,q,20,n,s),o?(c-=n?1:Re(r,t),o=!1,c=-Zr(r+20,t,e,q,c,l,n)):c=Zr(r+20,t,e,q,c,l,n))):t<=1||e<.1&&eo(t*e,r)<=.7?
o?(c=-(n?1:Re(r,t)),o=!1,c=-ar(r,t,e,c,n,s,q)):c=ar(r,t,e,0,n,s,q):(d=t,t=r,r=d,d=q,q=e,e=d,o=!o,q>=.3?o?(c=-(n?1:Re(r,t)),
o=!1,c=-ar(r,t,e,c,n,s,q)):c=ar(r,t,e,0,n,s,q):r>=15?o?(c=-(n?1:Re(r,t)),o=!1,c=-Zr(r,t,e,q,c,1,n)):c=Zr(r,t,e,q,0,1,n):
(n?l=1:l=qa(r+t,r,20),c=ro(r,t,e,q,20,n,s),o?(c-=n?1:Re(r,t),o=!1,c=-Zr(r+20,t,e,q,c,l,n)):c=Zr(r+20,t,e,q,c,l,n)))):(r<
t?u=r-(r+t)*e:u=(r+t)*q-t,u<0&&(d=t,t=r,r=d,d=q,q=e,e=d,o=!o),t<40?N0(r)===r&&N0(t)===t&&r<WW-100?(w=r-1,y=t+w,c=BW(y,w,
e,q),n||(c*=Re(r,t))):t*e<=.7?o?(c=-(n?1:Re(r,t)),o=!1,c=-ar(r,t,e,c,n,s,q)):c=ar(r,t,e,0,n,s,q):r>15?(y=N0(t),y===t&&(y-=
1),f=t-y,n?l=1:l=qa(r+f,f,y),c=ro(f,r,q,e,y,n),c=Zr(r,f,e,q,c,1,n),c/=l):n?(y=N0(t),f=t-y,f<=0&&(y-=1,f+=1),c=ro(f,r,q,e,
y,n),c+=ro(r,f,e,q,20,n),o&&(c-=1),c=Zr(r+20,f,e,q,c,1,n),o&&(c=-c,o=!1)):c=$7(r,t,e,q,n,s):c=$7(r,t,e,q,n,s)),s[g]<0&&(s[g]=
HW(r,t,e,q,!0)),v=q*e,s[g]!==0&&(O0*v<s[g]?s[g]=O0/2:s[g]/=v),s[m]=o?(n?1:Re(r,t))-c:c,s))}x7.exports=GW});var e8=p((Rx,z7)=>{"use strict";var XW=ba();function VW(e,r,t,n,o){return XW(e,r,t,n,o,[0,0],1,0)}z7.exports=VW});var Aa=p((kx,t8)=>{"use strict";var jW=qr(),r8=e8(),YW=ba();jW(r8,"assign",YW);t8.exports=r8});var o8=p((Px,n8)=>{"use strict";var KW=Aa().assign;function QW(e,r,t,n,o){var s=[0,0];return n=n!==!1,o=o===!0,KW(e,r,t,
n,o,s,1,0),s[0]}n8.exports=QW});var I0=p((Wx,s8)=>{"use strict";var ZW=o8();s8.exports=ZW});var c8=p((Dx,u8)=>{"use strict";var $W=B(),i8=$o(),JW=x(),a8=qi(),xW=6123233995736766e-32;function zW(e){var r;return $W(
e)?NaN:e<-1||e>1?NaN:e>.5?2*i8(JW(.5-.5*e)):(r=a8-i8(e),r+=xW,r+=a8,r)}u8.exports=zW});var f8=p((Hx,l8)=>{"use strict";var eD=c8();l8.exports=eD});var sn=p((Bx,p8)=>{"use strict";var rD=1.4142135623730951;p8.exports=rD});var d8=p((Ux,v8)=>{"use strict";function tD(e){return e===0?.16666666666666666:.16666666666666666+e*.16666666666666666}v8.
exports=tD});var h8=p((Gx,m8)=>{"use strict";function nD(e){return e===0?.058333333333333334:.058333333333333334+e*(.06666666666666667+
e*.008333333333333333)}m8.exports=nD});var y8=p((Xx,g8)=>{"use strict";function oD(e){return e===0?.0251984126984127:.0251984126984127+e*(.026785714285714284+e*
(.0017857142857142857+e*.0001984126984126984))}g8.exports=oD});var q8=p((Vx,w8)=>{"use strict";function sD(e){return e===0?.012039792768959435:.012039792768959435+e*(.010559964726631394+
e*(-.0011078042328042327+e*(.0003747795414462081+e*27557319223985893e-22)))}w8.exports=sD});var A8=p((jx,b8)=>{"use strict";function iD(e){return e===0?.003837005972422639:.003837005972422639+e*(.00610392115600449+
e*(-.0016095979637646305+e*(.0005945867404200738+e*(-6270542728876062e-20+e*2505210838544172e-23))))}b8.exports=iD});var N8=p((Yx,S8)=>{"use strict";function aD(e){return e===0?.0032177478835464946:.0032177478835464946+e*(.0010898206731540065+
e*(-.0012579159844784845+e*(.0006908420797309686+e*(-.00016376804137220805+e*(154012654012654e-19+e*16059043836821613e-26)))))}
S8.exports=aD});var I8=p((Kx,O8)=>{"use strict";function uD(e){return e===0?.001743826229834001:.001743826229834001+e*(3353097688001788e-20+
e*(-.0007624513544032393+e*(.0006451304695145635+e*(-.000249472580470431+e*(49255746366361444e-21+e*(-39851014346715405e-22+
e*7647163731819816e-28))))))}O8.exports=uD});var E8=p((Qx,_8)=>{"use strict";function cD(e){return e===0?.0009647274732138864:.0009647274732138864+e*(-.0003110108632631878+
e*(-.00036307660358786886+e*(.0005140660578834113+e*(-.00029133414466938067+e*(9086710793521991e-20+e*(-15303004486655377e-21+
e*(10914179173496788e-22+e*28114572543455206e-31)))))))}_8.exports=cD});var T8=p((Zx,M8)=>{"use strict";function lD(e){return e===0?.0005422926281312969:.0005422926281312969+e*(-.0003694266780000966+
e*(-.00010230378073700413+e*(.00035764655430568635+e*(-.00028690924218514614+e*(.00012645437628698076+e*(-33202652391372056e-21+
e*(4890304529197534e-21+e*(-3123956959982987e-22+e*822063524662433e-32))))))))}M8.exports=lD});var C8=p(($x,L8)=>{"use strict";var fD=f0(),pD=Ar(),vD=x(),dD=Nr(),mD=d8(),hD=h8(),gD=y8(),yD=q8(),wD=A8(),qD=N8(),bD=I8(),
AD=E8(),SD=T8(),ND=0,ur=[1,0,0,0,0,0,0,0,0,0];function OD(e,r){var t,n;return n=fD(e/2,.5)*vD(e*dD)*(r-.5),t=1/e,ur[1]=mD(
t),ur[2]=hD(t),ur[3]=gD(t),ur[4]=yD(t),ur[5]=wD(t),ur[6]=qD(t),ur[7]=bD(t),ur[8]=AD(t),ur[9]=SD(t),ND+n*pD(ur,n*n)}L8.exports=
OD});var k8=p((Jx,R8)=>{"use strict";var ID=f0(),_D=Ar(),F8=x(),ED=ie(),MD=Nr(),$r=[0,0,0,0,0,0,0];function TD(e,r){var t,n,o,
s,i,a,u,l;return l=ID(e/2,.5)*F8(e*MD)*r,s=e+2,i=e+4,a=e+6,$r[0]=1,$r[1]=-(e+1)/(2*s),s*=e+2,$r[2]=-e*(e+1)*(e+3)/(8*s*i),
s*=e+2,$r[3]=-e*(e+1)*(e+5)*((3*e+7)*e-2)/(48*s*i*a),s*=e+2,i*=e+4,$r[4]=-e*(e+1)*(e+7)*(((((15*e+154)*e+465)*e+286)*e-336)*
e+64)/(384*s*i*a*(e+8)),s*=e+2,$r[5]=-e*(e+1)*(e+3)*(e+9)*((((((35*e+452)*e+1573)*e+600)*e-2020)*e+928)*e-128)/(1280*s*i*
a*(e+8)*(e+10)),s*=e+2,i*=e+4,a*=e+6,$r[6]=-e*(e+1)*(e+11)*(((((((((((945*e+31506)*e+425858)*e+2980236)*e+11266745)*e+20675018)*
e+7747124)*e-22574632)*e-8565600)*e+18108416)*e-7099392)*e+884736)/(46080*s*i*a*(e+8)*(e+10)*(e+12)),u=F8(e),o=ED(u*l,1/
e),n=o*o,t=_D($r,n),t*=u,t/=o,-t}R8.exports=TD});var B8=p((xx,H8)=>{"use strict";var P8=br(),LD=St(),W8=x(),CD=ie(),FD=t0(),D8=sn();function RD(e,r){var t,n,o,s,i,a,u;return e>
1e20?-P8(2*r)*D8:(t=1/(e-.5),n=48/(t*t),o=((20700*t/n-98)*t-16)*t+96.36,s=((94.5/(n+o)-3)/n+1)*W8(t*FD)*e,u=CD(s*2*r,2/e),
u>.05+t?(a=-P8(2*r)*D8,u=a*a,e<5&&(o+=.3*(e-4.5)*(a+.6)),o+=(((.05*s*a-5)*a-7)*a-2)*a+n,u=(((((.4*u+6.3)*u+36)*u+94.5)/o-
u-3)/n+1)*a,u=LD(t*u*u)):u=((1/(((e+6)/(e*u)-.089*s-.822)*(e+2)*3)+.5/(e+4))*u-1)*(e+1)/(e+2)+1/u,i=W8(e*u),-i)}H8.exports=
RD});var $8=p((zx,Z8)=>{"use strict";var U8=br(),G8=_e(),Sa=At(),X8=Dn(),kD=f8(),_0=x(),PD=X(),V8=p0(),WD=ie(),DD=$t(),j8=sn(),
Y8=Nr(),K8=C8(),E0=k8(),Na=B8(),Q8=268435456,HD=1/3,BD=106/3,UD=.8549879733383485;function GD(e,r,t){var n,o,s,i,a,u,l,c,
f,v,d,m,g,w,y,b;if(a=0,r>t?(l=t,t=r,r=l,i=!0):i=!1,G8(e)===e&&e<20)switch(o=Sa(1,BD),G8(e)){case 1:r===.5?a=0:a=-V8(Y8*r)/
DD(Y8*r);break;case 2:a=(2*r-1)/_0(2*r*t);break;case 4:u=4*r*t,s=_0(u),g=4*V8(kD(s)/3)/s,w=_0(g-4),a=r-.5<0?-w:w;break;case 6:
if(r<1e-150)return(i?-1:1)*Na(e,r);y=4*(r-r*r),b=WD(y,HD),m=6*(1+UD*(1/b-1));do f=m*m,v=f*f,d=m*v,c=m,m=2*(8*y*d-270*f+2187)/
(5*(4*y*v-216*m-243));while(PD((m-c)/m)>o);m=_0(m-e),a=r-.5<0?-m:m;break;default:e>Q8?a=U8(2*r)*j8:e<3?(n=.2742-e*.0242143,
r>n?a=K8(e,r):a=E0(e,r)):(n=Sa(1,X8(e/-.654)),r>n?a=Na(e,r):a=E0(e,r))}else e>Q8?a=-U8(2*r)*j8:e<3?(n=.2742-e*.0242143,r>
n?a=K8(e,r):a=E0(e,r)):(n=Sa(1,X8(e/-.654)),r>n?a=Na(e,r):a=E0(e,r));return i?-a:a}Z8.exports=GD});var x8=p((ez,J8)=>{"use strict";var XD=$8();function VD(e,r,t){var n,o,s,i;return o=r/2,s=1-o,n=e*2,i=XD(n,o,s),t&&(t.value=
i*i/(n+i*i)),n/(n+i*i)}J8.exports=VD});var r9=p((rz,e9)=>{"use strict";var M0=Ar(),jD=br(),z8=x(),YD=re(),Er=sn(),z=[0,0,0,0,0,0,0],to=[0,0,0,0];function KD(e,r,t){
var n,o,s,i,a,u,l;return n=jD(2*t),n/=-z8(e/2),to[0]=n,u=r-e,i=u*u,a=i*u,z[0]=-u*Er/2,z[1]=(1-2*u)/8,z[2]=-(u*Er/48),z[3]=
-1/192,z[4]=-u*Er/3840,z[5]=0,z[6]=0,to[1]=M0(z,n),z[0]=u*Er*(3*u-2)/12,z[1]=(20*i-12*u+1)/128,z[2]=u*Er*(20*u-1)/960,z[3]=
(16*i+30*u-15)/4608,z[4]=u*Er*(21*u+32)/53760,z[5]=(-(32*i)+63)/368640,z[6]=-u*Er*(120*u+17)/25804480,to[2]=M0(z,n),z[0]=
u*Er*(-75*i+80*u-16)/480,z[1]=(-1080*a+868*i-90*u-45)/9216,z[2]=u*Er*(-1190*i+84*u+373)/53760,z[3]=(-2240*a-2508*i+2100*
u-165)/368640,z[4]=0,z[5]=0,z[6]=0,to[3]=M0(z,n),s=M0(to,1/e),o=s*s,l=-YD(-o/2),o===0?.5:(1+s*z8((1+l)/o))/2}e9.exports=
KD});var Oa=p((tz,n9)=>{"use strict";var t9=$(),QD=Xr(),T0=QD/4;function ZD(e,r){return t;function t(n){var o,s,i;return i=1-
n,i===0?[-T0,-T0]:n===0?[-T0,-T0]:(s=t9(n)+r*t9(i)+e,o=1/n-r/i,[s,o])}}n9.exports=ZD});var s9=p((nz,o9)=>{"use strict";var $D=B();function JD(e){return e===0||$D(e)?e:e<0?-1:1}o9.exports=JD});var Ia=p((oz,i9)=>{"use strict";var xD=s9();i9.exports=xD});var Ea=p((sz,u9)=>{"use strict";var a9=Ia(),L0=X(),zD=At(),_a=Xr();function eH(e,r,t,n,o,s){var i,a,u,l,c,f,v,d,m,g;m=0,
i=0,c=r,l=zD(1,1-o),v=_a,a=_a,u=_a,f=s;do{if(i=m,u=a,a=v,d=e(c),m=d[0],g=d[1],f-=1,m===0)break;if(g===0?(i===0&&(c===t?r=
n:r=t,i=e(r),v=r-c),a9(i)*a9(m)<0?v<0?v=(c-t)/2:v=(c-n)/2:v<0?v=(c-n)/2:v=(c-t)/2):v=m/g,L0(v*2)>L0(u)&&(v=v>0?(c-t)/2:(c-
n)/2),r=c,c-=v,c<=t){if(v=.5*(r-t),c=r-v,c===t||c===n)break}else if(c>=n&&(v=.5*(r-n),c=r-v,c===t||c===n))break;v>0?n=r:
t=r}while(f&&L0(c*l)<L0(v));return c}u9.exports=eH});var l9=p((iz,c9)=>{"use strict";function rH(e){return e===0?-1:-1+e*(-5+e*5)}c9.exports=rH});var p9=p((az,f9)=>{"use strict";function tH(e){return e===0?1:1+e*(21+e*(-69+e*46))}f9.exports=tH});var d9=p((uz,v9)=>{"use strict";function nH(e){return e===0?7:7+e*(-2+e*(33+e*(-62+e*31)))}v9.exports=nH});var h9=p((cz,m9)=>{"use strict";function oH(e){return e===0?25:25+e*(-52+e*(-17+e*(88+e*(-115+e*46))))}m9.exports=oH});var y9=p((lz,g9)=>{"use strict";function sH(e){return e===0?7:7+e*(12+e*(-78+e*52))}g9.exports=sH});var q9=p((fz,w9)=>{"use strict";function iH(e){return e===0?-7:-7+e*(2+e*(183+e*(-370+e*185)))}w9.exports=iH});var A9=p((pz,b9)=>{"use strict";function aH(e){return e===0?-533:-533+e*(776+e*(-1835+e*(10240+e*(-13525+e*5410))))}b9.exports=
aH});var N9=p((vz,S9)=>{"use strict";function uH(e){return e===0?-1579:-1579+e*(3747+e*(-3372+e*(-15821+e*(45588+e*(-45213+e*
15071)))))}S9.exports=uH});var I9=p((dz,O9)=>{"use strict";function cH(e){return e===0?449:449+e*(-1259+e*(-769+e*(6686+e*(-9260+e*3704))))}O9.exports=
cH});var E9=p((mz,_9)=>{"use strict";function lH(e){return e===0?63149:63149+e*(-151557+e*(140052+e*(-727469+e*(2239932+e*(-2251437+
e*750479)))))}_9.exports=lH});var T9=p((hz,M9)=>{"use strict";function fH(e){return e===0?29233:29233+e*(-78755+e*(105222+e*(146879+e*(-1602610+e*(3195183+
e*(-2554139+e*729754))))))}M9.exports=fH});var C9=p((gz,L9)=>{"use strict";function pH(e){return e===0?1:1+e*(-13+e*13)}L9.exports=pH});var R9=p((yz,F9)=>{"use strict";function vH(e){return e===0?1:1+e*(21+e*(-69+e*46))}F9.exports=vH});var W9=p((wz,P9)=>{"use strict";var an=Ar(),dH=br(),mH=X(),hH=re(),k9=$(),gH=x(),yH=$t(),wH=p0(),qH=Oa(),bH=Ea(),AH=l9(),
SH=p9(),NH=d9(),OH=h9(),IH=y9(),_H=q9(),EH=A9(),MH=N9(),TH=I9(),LH=E9(),CH=T9(),FH=C9(),RH=R9(),U=[0,0,0,0,0,0],no=[0,0,
0,0];function kH(e,r,t){var n,o,s,i,a,u,l,c,f,v,d,m,g,w,y,b,q,N,I,T;return a=dH(2*e)/-gH(r/2),N=yH(t),q=wH(t),no[0]=a,y=
N*N,b=q*q,g=N*q,m=g*g,d=m*g,v=m*m,f=m*d,c=d*d,l=v*d,U[0]=(2*y-1)/(3*g),U[1]=-AH(y)/(36*m),U[2]=SH(y)/(1620*d),U[3]=NH(y)/
(6480*v),U[4]=OH(y)/(90720*f),U[5]=0,no[1]=an(U,a),U[0]=-IH(y)/(405*d),U[1]=_H(y)/(2592*v),U[2]=-EH(y)/(204120*f),U[3]=-MH(
y)/(2099520*c),U[4]=0,U[5]=0,no[2]=an(U,a),U[0]=TH(y)/(102060*f),U[1]=-LH(y)/(20995200*c),U[2]=CH(y)/(36741600*l),U[3]=0,
U[4]=0,U[5]=0,no[3]=an(U,a),u=an(no,1/r),s=q/N,s*=s,w=-(u*u)/(2*y)+k9(y)+b*k9(b)/y,mH(u)<.7?(U[0]=y,U[1]=g,U[2]=(1-2*y)/
3,U[3]=FH(y)/(36*g),U[4]=RH(y)/(270*m),U[5]=0,T=an(U,u)):(I=hH(w),U[0]=I,U[1]=s,U[2]=0,U[3]=3*s*(3*s+1)/6,U[4]=4*s*(4*s+
1)*(4*s+2)/24,U[5]=5*s*(5*s+1)*(5*s+2)*(5*s+3)/120,T=an(U,I),(T-y)*u<0&&(T=1-T)),u<0?(o=0,n=y):(o=y,n=1),(T<o||T>n)&&(T=
(o+n)/2),i=qH(-w,s),T=bH(i,T,o,n,32,100),T}P9.exports=kH});var H9=p((qz,D9)=>{var oo=1e3,so=oo*60,io=so*60,ao=io*24,PH=ao*365.25;D9.exports=function(e,r){r=r||{};var t=typeof e;if(t===
"string"&&e.length>0)return WH(e);if(t==="number"&&isNaN(e)===!1)return r.long?HH(e):DH(e);throw new Error("val is not a\
 non-empty string or a valid number. val="+JSON.stringify(e))};function WH(e){if(e=String(e),!(e.length>100)){var r=/^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.
exec(e);if(r){var t=parseFloat(r[1]),n=(r[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"\
y":return t*PH;case"days":case"day":case"d":return t*ao;case"hours":case"hour":case"hrs":case"hr":case"h":return t*io;case"\
minutes":case"minute":case"mins":case"min":case"m":return t*so;case"seconds":case"second":case"secs":case"sec":case"s":return t*
oo;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return t;default:return}}}}function DH(e){return e>=
ao?Math.round(e/ao)+"d":e>=io?Math.round(e/io)+"h":e>=so?Math.round(e/so)+"m":e>=oo?Math.round(e/oo)+"s":e+"ms"}function HH(e){
return C0(e,ao,"day")||C0(e,io,"hour")||C0(e,so,"minute")||C0(e,oo,"second")||e+" ms"}function C0(e,r,t){if(!(e<r))return e<
r*1.5?Math.floor(e/r)+" "+t:Math.ceil(e/r)+" "+t+"s"}});var U9=p((j,B9)=>{j=B9.exports=Ta.debug=Ta.default=Ta;j.coerce=VH;j.disable=GH;j.enable=UH;j.enabled=XH;j.humanize=H9();
j.names=[];j.skips=[];j.formatters={};var Ma;function BH(e){var r=0,t;for(t in e)r=(r<<5)-r+e.charCodeAt(t),r|=0;return j.
colors[Math.abs(r)%j.colors.length]}function Ta(e){function r(){if(r.enabled){var t=r,n=+new Date,o=n-(Ma||n);t.diff=o,t.
prev=Ma,t.curr=n,Ma=n;for(var s=new Array(arguments.length),i=0;i<s.length;i++)s[i]=arguments[i];s[0]=j.coerce(s[0]),typeof s[0]!=
"string"&&s.unshift("%O");var a=0;s[0]=s[0].replace(/%([a-zA-Z%])/g,function(l,c){if(l==="%%")return l;a++;var f=j.formatters[c];
if(typeof f=="function"){var v=s[a];l=f.call(t,v),s.splice(a,1),a--}return l}),j.formatArgs.call(t,s);var u=r.log||j.log||
console.log.bind(console);u.apply(t,s)}}return r.namespace=e,r.enabled=j.enabled(e),r.useColors=j.useColors(),r.color=BH(
e),typeof j.init=="function"&&j.init(r),r}function UH(e){j.save(e),j.names=[],j.skips=[];for(var r=(typeof e=="string"?e:
"").split(/[\s,]+/),t=r.length,n=0;n<t;n++)r[n]&&(e=r[n].replace(/\*/g,".*?"),e[0]==="-"?j.skips.push(new RegExp("^"+e.substr(
1)+"$")):j.names.push(new RegExp("^"+e+"$")))}function GH(){j.enable("")}function XH(e){var r,t;for(r=0,t=j.skips.length;r<
t;r++)if(j.skips[r].test(e))return!1;for(r=0,t=j.names.length;r<t;r++)if(j.names[r].test(e))return!0;return!1}function VH(e){
return e instanceof Error?e.stack||e.message:e}});var La=p((be,X9)=>{be=X9.exports=U9();be.log=KH;be.formatArgs=YH;be.save=QH;be.load=G9;be.useColors=jH;be.storage=typeof chrome<
"u"&&typeof chrome.storage<"u"?chrome.storage.local:ZH();be.colors=["lightseagreen","forestgreen","goldenrod","dodgerblu\
e","darkorchid","crimson"];function jH(){return typeof window<"u"&&window.process&&window.process.type==="renderer"?!0:typeof document<
"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.
userAgent&&navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)&&parseInt(RegExp.$1,10)>=31||typeof navigator<"u"&&
navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}be.formatters.j=function(e){try{return JSON.
stringify(e)}catch(r){return"[UnexpectedJSONParseError]: "+r.message}};function YH(e){var r=this.useColors;if(e[0]=(r?"%\
c":"")+this.namespace+(r?" %c":" ")+e[0]+(r?"%c ":" ")+"+"+be.humanize(this.diff),!!r){var t="color: "+this.color;e.splice(
1,0,t,"color: inherit");var n=0,o=0;e[0].replace(/%[a-zA-Z%]/g,function(s){s!=="%%"&&(n++,s==="%c"&&(o=n))}),e.splice(o,
0,t)}}function KH(){return typeof console=="object"&&console.log&&Function.prototype.apply.call(console.log,console,arguments)}
function QH(e){try{e==null?be.storage.removeItem("debug"):be.storage.debug=e}catch{}}function G9(){var e;try{e=be.storage.
debug}catch{}return!e&&typeof process<"u"&&"env"in process&&(e=process.env.DEBUG),e}be.enable(G9());function ZH(){try{return window.
localStorage}catch{}}});var uo=p((bz,V9)=>{"use strict";var $H=34028234663852886e22;V9.exports=$H});var Z9=p((Az,Q9)=>{"use strict";var JH=La(),j9=ca(),xH=X(),zH=re(),Y9=$(),eB=uo(),K9=JH("gammaincinv:higher_newton");function rB(e,r,t,n,o,s,i,a){
var u,l,c,f,v,d,m,g,w,y,b,q,N,I;I=e,b=1,q=1,d=r*r,l=e;do{if(I=e,m=I*I,t===0){if(u=(1-r)*Y9(I)+I+s,u>Y9(eB))return K9("Wa\
rning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned."),l;
N=zH(u)}else N=-i*I;a?(g=j9(I,r,!0,!1),c=-N*(g-n)):(w=j9(I,r,!0,!0),c=N*(w-o)),N=c,n>1e-120||q>1?(f=.5*(I-r+1)/I,v=(2*m-
4*I*r+4*I+2*d-3*r+1)/m,v/=6,e=I+N*(1+N*(f+N*v))):e=I+N,b=xH(I/e-1),q+=1,I=e,I<0&&(I=l,q=100)}while(b>2e-14&&q<35);return(b>
2e-14||q>99)&&K9("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value ob\
tained for the root is given as output."),y=I||0,y}Q9.exports=rB});var J9=p((Sz,$9)=>{"use strict";function tB(e){return e===0?0:0+e*(1+e*(1+e*(1.5+e*(2.6666666666666665+e*(5.208333333333333+
e*10.8)))))}$9.exports=tB});var z9=p((Nz,x9)=>{"use strict";function nB(e){return e===0?1:1+e*(1+e*(.3333333333333333+e*(.027777777777777776+e*(-.003703703703703704+
e*(.0002314814814814815+e*5878894767783657e-20)))))}x9.exports=nB});var Ca=p((Oz,rh)=>{"use strict";var oB=X(),sB=re(),eh=$(),iB=Ar(),aB=J9(),uB=z9(),cB=1e-8,lB=.08333333333333333,fB=.008333333333333333,
un=[1,0,0,0,0,0];function pB(e){var r,t,n,o,s,i,a,u,l;if(l=e*e*.5,e===0?s=0:e<-1?(u=sB(-1-l),s=aB(u)):e<1?(u=e,s=uB(u)):
(u=11+l,i=eh(u),s=u+i,u=1/u,r=i*i,t=r*i,n=t*i,o=n*i,un[1]=(2-i)*.5,un[2]=(-9*i+6+2*r)/6,un[3]=-(3*t+36*i-22*r-12)*lB,un[4]=
(60+350*r-300*i-125*t+12*n)/60,un[5]=-(-120-274*n+900*i-1700*r+1125*t+20*o)*fB,s+=i*u*iB(un,u)),u=1,e>-3.5&&e<-.03||e>.03&&
e<40){u=1,a=s;do s=a*(l+eh(a))/(a-1),u=oB(a/s-1),a=s;while(u>cB)}return s}rh.exports=pB});var nh=p((Iz,th)=>{"use strict";var vB=.9189385332046728;th.exports=vB});var sh=p((_z,oh)=>{"use strict";var dB=[1.9963790515900766,-.0017971032528832887,13129285796384672e-21,-2340875228178749e-22,
72291210671127e-22,-3280997607821e-22,19875070901e-21,-1509214183e-21,1375340084e-22,-145728923e-22,17532367e-22,-2351465e-22,
346551e-22,-55471e-22,9548e-22,-1748e-22,332e-22,-58e-22];function mB(e,r){var t,n,o,s,i;n=0,o=0,t=r+r,i=e;do s=o,o=n,n=
t*o-s+dB[i],i-=1;while(i>=0);return(n-s)/2}oh.exports=mB});var ah=p((Ez,ih)=>{"use strict";function hB(e){return e===0?.025721014990011306:.025721014990011306+e*(.08247596616699963+
e*(-.0025328157302663564+e*(.0006099292666946337+e*(-.00033543297638406+e*.000250505279903))))}ih.exports=hB});var ch=p((Mz,uh)=>{"use strict";function gB(e){return e===0?.08333333333333333:.08333333333333333+e*(-.002777777777777778+
e*(.0007936507936507937+e*-.0005952380952380953))}uh.exports=gB});var fh=p((Tz,lh)=>{"use strict";var Fa=zt(),F0=$(),Ra=nh(),yB=Qn(),wB=uo(),qB=sh(),bB=ah(),AB=ch(),SB=.30865217988013566;
function NB(e){var r;return e<yB?wB:e<1?Fa(e+1)-(e+.5)*F0(e)+e-Ra:e<2?Fa(e)-(e-.5)*F0(e)+e-Ra:e<3?Fa(e-1)-(e-.5)*F0(e)+e-
Ra+F0(e-1):e<12?(r=18/(e*e)-1,qB(17,r)/(12*e)):(r=1/(e*e),e<1e3?bB(r)/(SB+r)/e:AB(r)/e)}lh.exports=NB});var dh=p((Lz,vh)=>{"use strict";var ph=re(),OB=rr(),IB=$(),_B=uo(),EB=Un(),MB=fh();function TB(e){return e>=3?ph(MB(e)):
e>0?OB(e)/(ph(-e+(e-.5)*IB(e))*EB):_B}vh.exports=TB});var hh=p((Cz,mh)=>{"use strict";function LB(e){var r,t,n;return e===0?-.3333333333438:(e<0?r=-e:r=e,r<=1?(t=-.3333333333438+
e*(-.2070740359969+e*(-.05041806657154+e*(-.004923635739372+e*-4293658292782e-17))),n=1+e*(.7045554412463+e*(.2118190062224+
e*(.03048648397436+e*.001605037988091)))):(e=1/e,t=-4293658292782e-17+e*(-.004923635739372+e*(-.05041806657154+e*(-.2070740359969+
e*-.3333333333438))),n=.001605037988091+e*(.03048648397436+e*(.2118190062224+e*(.7045554412463+e*1)))),t/n)}mh.exports=LB});var yh=p((Fz,gh)=>{"use strict";var CB=X(),FB=$(),RB=Ca(),kB=hh();function PB(e){var r;return CB(e)<1?kB(e):(r=RB(e),FB(
e/(r-1))/e)}gh.exports=PB});var qh=p((Rz,wh)=>{"use strict";function WB(e){var r,t,n;return e===0?-.0172847633523:(e<0?r=-e:r=e,r<=1?(t=-.0172847633523+
e*(-.0159372646475+e*(-.00464910887221+e*(-.00060683488776+e*-614830384279e-17))),n=1+e*(.764050615669+e*(.297143406325+
e*(.0579490176079+e*.00574558524851)))):(e=1/e,t=-614830384279e-17+e*(-.00060683488776+e*(-.00464910887221+e*(-.0159372646475+
e*-.0172847633523))),n=.00574558524851+e*(.0579490176079+e*(.297143406325+e*(.764050615669+e*1)))),t/n)}wh.exports=WB});var Ah=p((kz,bh)=>{"use strict";function DB(e){var r,t,n;return e===0?-.0172839517431:(e<0?r=-e:r=e,r<=1?(t=-.0172839517431+
e*(-.0146362417966+e*(-.00357406772616+e*(-.000391032032692+e*249634036069e-17))),n=1+e*(.690560400696+e*(.249962384741+
e*(.0443843438769+e*.00424073217211)))):(e=1/e,t=249634036069e-17+e*(-.000391032032692+e*(-.00357406772616+e*(-.0146362417966+
e*-.0172839517431))),n=.00424073217211+e*(.0443843438769+e*(.249962384741+e*(.690560400696+e*1)))),t/n)}bh.exports=DB});var Nh=p((Pz,Sh)=>{"use strict";function HB(e){var r,t,n;return e===0?.99994466948:(e<0?r=-e:r=e,r<=1?(t=.99994466948+e*
(104.649839762+e*(857.204033806+e*(731.901559577+e*45.5174411671))),n=1+e*(104.526456943+e*(823.313447808+e*(3119.93802124+
e*3970.03311219)))):(e=1/e,t=45.5174411671+e*(731.901559577+e*(857.204033806+e*(104.649839762+e*.99994466948))),n=3970.03311219+
e*(3119.93802124+e*(823.313447808+e*(104.526456943+e*1)))),t/n)}Sh.exports=HB});var Ih=p((Wz,Oh)=>{"use strict";var BB=$(),UB=qh(),GB=Ah(),XB=Nh();function VB(e){var r,t;return e<-5?(t=e*e,r=BB(-e),(12-
t-6*(r*r))/(12*t*e)):e<-2?UB(e):e<2?GB(e):e<1e3?(t=1/e,XB(e)/(-12*e)):-1/(12*e)}Oh.exports=VB});var Eh=p((Dz,_h)=>{"use strict";function jB(e){var r,t,n;return e===0?.0495346498136:(e<0?r=-e:r=e,r<=1?(t=.0495346498136+
e*(.0299521337141+e*(.00688296911516+e*(.000512634846317+e*-201411722031e-16))),n=1+e*(.759803615283+e*(.261547111595+e*
(.0464854522477+e*.00403751193496)))):(e=1/e,t=-201411722031e-16+e*(.000512634846317+e*(.00688296911516+e*(.0299521337141+
e*.0495346498136))),n=.00403751193496+e*(.0464854522477+e*(.261547111595+e*(.759803615283+e*1)))),t/n)}_h.exports=jB});var Th=p((Hz,Mh)=>{"use strict";function YB(e){var r,t,n;return e===0?.00452313583942:(e<0?r=-e:r=e,r<=1?(t=.00452313583942+
e*(.00120744920113+e*(-789724156582e-16+e*(-504476066942e-16+e*-535770949796e-17))),n=1+e*(.912203410349+e*(.405368773071+
e*(.0901638932349+e*.00948935714996)))):(e=1/e,t=-535770949796e-17+e*(-504476066942e-16+e*(-789724156582e-16+e*(.00120744920113+
e*.00452313583942))),n=.00948935714996+e*(.0901638932349+e*(.405368773071+e*(.912203410349+e*1)))),t/n)}Mh.exports=YB});var Ch=p((Bz,Lh)=>{"use strict";function KB(e){var r,t,n;return e===0?.00439937562904:(e<0?r=-e:r=e,r<=1?(t=.00439937562904+
e*(.000487225670639+e*(-.000128470657374+e*(529110969589e-17+e*15716677175e-17))),n=1+e*(.794435257415+e*(.333094721709+
e*(.0703527806143+e*.00806110846078)))):(e=1/e,t=15716677175e-17+e*(529110969589e-17+e*(-.000128470657374+e*(.000487225670639+
e*.00439937562904))),n=.00806110846078+e*(.0703527806143+e*(.333094721709+e*(.794435257415+e*1)))),t/n)}Lh.exports=KB});var Rh=p((Uz,Fh)=>{"use strict";function QB(e){var r,t,n;return e===0?-.0011481191232:(e<0?r=-e:r=e,r<=1?(t=-.0011481191232+
e*(-.112850923276+e*(1.51623048511+e*(-.218472031183+e*.0730002451555))),n=1+e*(14.2482206905+e*(69.7360396285+e*(218.938950816+
e*277.067027185)))):(e=1/e,t=.0730002451555+e*(-.218472031183+e*(1.51623048511+e*(-.112850923276+e*-.0011481191232))),n=
277.067027185+e*(218.938950816+e*(69.7360396285+e*(14.2482206905+e*1)))),t/n)}Fh.exports=QB});var Ph=p((Gz,kh)=>{"use strict";function ZB(e){var r,t,n;return e===0?-.000145727889667:(e<0?r=-e:r=e,r<=1?(t=-.000145727889667+
e*(-.290806748131+e*(-13.308504545+e*(199.722374056+e*-11.4311378756))),n=1+e*(139.612587808+e*(2189.01116348+e*(7115.24019009+
e*45574.6081453)))):(e=1/e,t=-11.4311378756+e*(199.722374056+e*(-13.308504545+e*(-.290806748131+e*-.000145727889667))),n=
45574.6081453+e*(7115.24019009+e*(2189.01116348+e*(139.612587808+e*1)))),t/n)}kh.exports=ZB});var Hh=p((Xz,Dh)=>{"use strict";var Wh=$(),$B=Eh(),JB=Th(),xB=Ch(),zB=Rh(),eU=Ph();function rU(e){var r,t;return e<-8?(r=
e*e,t=Wh(-e)/e,(-30+e*t*(6*r*t*t-12+r))/(12*e*r*r)):e<-4?$B(e)/(e*e):e<-2?JB(e):e<2?xB(e):e<10?(r=1/e,zB(r)/(e*e)):e<100?
(r=1/e,eU(r)/(e*e)):-Wh(e)/(12*e*e*e)}Dh.exports=rU});var Qh=p((Vz,Kh)=>{"use strict";var tU=La(),Bh=Ar(),Ye=zt(),nU=br(),Uh=rr(),R0=x(),Gh=X(),cn=re(),oU=Gr(),sU=ie(),ke=$(),
iU=Un(),aU=uo(),uU=Zi(),cU=Z9(),Xh=Ca(),Vh=dh(),lU=yh(),fU=Ih(),pU=Hh(),vU=tU("gammaincinv:compute"),Jr=.5,ka=.3333333333333333,
dU=.25,jh=.2,Yh=.16666666666666666,mU=.08333333333333333,hU=.041666666666666664,Pe=[0,0,0,0,0];function gU(e,r,t){var n,
o,s,i,a,u,l,c,f,v,d,m,g,w,y,b,q,N,I,T,_,D,Q,fe,Ce,pe,Me,Ae,L,G,Rt,cs,ls,fs,Ju,ge,se,ps,ye,pr,He,vs,ds,ms;if(r<Jr?(i=!0,a=
r,vs=-1):(i=!1,a=t,vs=1),ye=0,Gh(e-1)<1e-4&&(pr=0,i?r<.001?(cs=r*r,Ae=cs*r,Rt=Ae*r,T=Rt*r,I=T*r,_=r+cs*Jr+Ae*ka+Rt*dU+T*
jh+I*Yh):_=-ke(1-r):_=-ke(t),e===1?(ye=2,fs=_):(s=Ye(e),ye=1)),t<1e-30&&e<Jr&&(pr=0,_=-ke(t*Uh(e))+(e-1)*ke(-ke(t*Uh(e))),
ye=1,s=Ye(e)),e>1&&e<500&&r<1e-80){for(pr=0,u=1/e,n=1/(e+1),_=(Ye(e+1)+ke(r))*u,_=cn(_),w=_,ps=0;ps<10;ps++)_=w*cn(_*u)*
sU(1-_*n,u);ye=1,s=Ye(e)}if(l=1/e*(ke(r)+Ye(e+1)),l<ke(jh*(1+e))&&ye===0&&(He=cn(l),pr=0,D=e*e,ls=D*e,L=ls*e,y=e+1,d=y*y,
v=y*d,f=d*d,b=e+2,c=b*b,q=e+3,Pe[0]=1,Pe[1]=1/y,Pe[2]=Jr*(3*e+5)/(d*b),Pe[3]=ka*(31+8*D+33*e)/(v*b*q),Pe[4]=hU*(2888+1179*
ls+125*L+3971*D+5661*e)/(f*c*q*(e+4)),_=He*Bh(Pe,He),s=Ye(e),ye=1),e<10&&ye===0&&(m=R0(e)/(Vh(e)*iU),g=oU(.02,m),t<g&&(pr=
0,ge=1-e,pe=ge*ge,Me=pe*ge,N=R0(-2/e*ke(t/m)),_=e*Xh(N),se=ke(_),_>5?(Q=se*se,fe=Q*se,Ce=fe*se,He=1/_,Pe[0]=se-1,Pe[1]=(3*
ge-2*ge*se+Q-2*se+2)*Jr,Pe[2]=(24*ge*se-11*pe-24*ge-6*Q+12*se-12-9*ge*Q+6*pe*se+2*fe)*Yh,Pe[3]=(-12*Me*se+8.04*ge*Q-114*
pe*se+(72+36*Q)+(3*Ce-72*se+162)*(ge-168*ge*se)-(12*fe+25*Me)-(22*ge*fe+36*pe*Q+120*pe))*mU,Pe[4]=0,_=_-se+ge*He*Bh(Pe,He)):
(He=1/_,Q=se*se,Ju=se-1,ds=se-ge*He*Ju,ds<_&&(_-=ds)),s=Ye(e),ye=1)),Gh(a-Jr)<1e-5&&ye===0&&(pr=0,u=1/e,_=e-ka+(.019753086419753086+
.007211444248481286*u)*u,s=Ye(e),ye=1),e<1&&ye===0&&(pr=0,i?_=cn(1/e*(ke(a)+Ye(e+1))):_=cn(1/e*(ke(1-a)+Ye(e+1))),s=Ye(e),
ye=1),ye===0)if(pr=1,u=1/e,He=nU(2*a),N=vs*He/R0(e*Jr),He<aU)N+=(lU(N)+(fU(N)+pU(N)*u)*u)*u,_=e*Xh(N),ms=N,G=-R0(e/uU)*cn(
-Jr*e*ms*ms)/Vh(e),o=1/G;else return vU("Warning: Overflow problems in one or more steps of the computation."),NaN;return ye<
2&&(fs=cU(_,e,pr,r,t,s,o,i)),fs}Kh.exports=gU});var zh=p((jz,xh)=>{"use strict";var Zh=B(),yU=Qn(),$h=J(),Jh=Qh();function wU(e,r,t){return Zh(e)||Zh(r)?NaN:r<yU?NaN:e>
1||e<0?NaN:t===!0?e===0?$h:e===1?0:Jh(r,1-e,e):e===0?0:e===1?$h:Jh(r,e,1-e)}xh.exports=wU});var rg=p((Yz,eg)=>{"use strict";var qU=zh();eg.exports=qU});var ng=p((Kz,tg)=>{"use strict";var bU=5e-324;tg.exports=bU});var ag=p((Qz,ig)=>{"use strict";var og=rg(),sg=$(),AU=x(),SU=ng(),NU=Oa(),OU=Ea();function IU(e,r,t,n){var o,s,i,a,u,l,c,
f,v,d,m,g,w,y,b,q,N,I,T,_,D,Q,fe,Ce,pe,Me,Ae,L,G,Rt;return t<n?u=og(t,r,!0):u=og(n,r,!1),u/=e,y=r/e,L=AU(1+y),I=L*L,T=I*
L,_=I*I,D=T*I,Q=T*T,fe=_*T,Ce=_*_,pe=D*_,c=D*D,Ae=u-y,b=Ae*Ae,q=b*Ae,N=b*b,Me=L+1,f=Me*Me,v=Me*f,d=f*f,m=(L+2)*(L-1)/(3*
L),m+=(T+9*I+21*L+5)*Ae/(36*I*Me),m-=(_-13*T+69*I+167*L+46)*b/(1620*f*T),m-=(7*D+21*_+70*T+26*I-93*L-31)*q/(6480*v*_),m-=
(75*Q+202*D+188*_-888*T-1345*I+118*L+138)*N/(272160*d*D),g=(28*_+131*T+402*I+581*L+208)*(L-1)/(1620*Me*T),g-=(35*Q-154*D-
623*_-1636*T-3983*I-3514*L-925)*Ae/(12960*f*_),g-=(2132*fe+7915*Q+16821*D+35066*_+87490*T+141183*I+95993*L+21640)*b/(816480*
D*v),g-=(11053*Ce+53308*fe+117010*Q+163924*D+116188*_-258428*T-677042*I-481940*L-105497)*q/(14696640*d*Q),w=-((3592*fe+8375*
Q-1323*D-29198*_-89578*T-154413*I-116063*L-29632)*(L-1))/(816480*D*f),w-=(442043*pe+2054169*Ce+3803094*fe+3470754*Q+2141568*
D-2393568*_-19904934*T-34714674*I-23128299*L-5253353)*Ae/(146966400*Q*v),w-=(116932*c+819281*pe+2378172*Ce+4341330*fe+6806004*
Q+10622748*D+18739500*_+30651894*T+30869976*I+15431867*L+2919016)*b/(146966400*d*fe),l=u+m/e+g/(e*e)+w/(e*e*e),l<=0&&(l=
SU),G=l-y*sg(l)+(1+y)*sg(1+y)-y,o=1/(1+y),i=l<y?o:0,a=l<y?1:o,Rt=(i+a)/2,s=NU(G,y),OU(s,Rt,i,a,32,100)}ig.exports=IU});var cg=p((Zz,ug)=>{"use strict";var ae=X(),_U=At(),Pa=Ia(),EU=It(),Wa=Xr();function MU(e,r,t,n,o,s){var i,a,u,l,c,f,v,d,
m,g,w,y,b,q,N,I;q=0,a=!1,f=r,c=_U(1,1-o),m=EU(1e7*r,1e7),v=0,u=m,l=m,d=s;do{if(v=q,l=u,u=m,b=e(f),q=b[0],N=b[1],I=b[2],d-=
1,q===0)break;if(N===0?(v===0&&(f===t?r=n:r=t,v=e(r),m=r-f),Pa(v)*Pa(q)<0?m<0?m=(f-t)/2:m=(f-n)/2:m<0?m=(f-n)/2:m=(f-t)/
2):I===0?m=q/N:(g=2*q,y=2*N-q*(I/N),ae(y)<1&&ae(g)>=ae(y)*Wa?m=q/N:m=g/y,m*N/q<0&&(m=q/N,ae(m)>2*ae(r)&&(m=(m<0?-1:1)*2*
ae(r)))),i=ae(m/l),i>.8&&i<2&&(m=m>0?(f-t)/2:(f-n)/2,ae(m)>f&&(m=Pa(m)*f),l=m*3),r=f,f-=m,f<t){if(ae(t)<1&&ae(f)>1&&Wa/ae(
f)<ae(t)?w=1e3:w=f/t,ae(w)<1&&(w=1/w),!a&&w>0&&w<3)m=.99*(r-t),f=r-m,a=!0;else if(m=(r-t)/2,f=r-m,f===t||f===n)break}else if(f>
n){if(ae(n)<1&&ae(f)>1&&Wa/ae(f)<ae(n)?w=1e3:w=f/n,ae(w)<1&&(w=1/w),!a&&w>0&&w<3)m=.99*(r-n),f=r-m,a=!0;else if(m=(r-n)/
2,f=r-m,f===t||f===n)break}m>0?n=r:t=r}while(d&&ae(f*c)<ae(m));return f}ug.exports=MU});var fg=p(($z,lg)=>{"use strict";var TU=Aa().assign,LU=X(),CU=Xr(),Da=Hr();function FU(e,r,t,n){return o;function o(s){var i,
a,u,l,c;return c=1-s,i=[0,0],TU(s,e,r,!0,n,i,1,0),l=i[0]-t,a=i[1],n&&(a=-a),c===0&&(c=Da*64),s===0&&(s=Da*64),u=a*(-(c*e)+
(r-2)*s+1),LU(u)<c*s*CU&&(u/=c*s),n&&(u=-u),a===0&&(a=(n?-1:1)*Da*64),[l,a,u]}}lg.exports=FU});var bg=p((Jz,qg)=>{"use strict";var RU=Ar(),pg=I0(),Ha=St(),vg=er(),kU=$o(),ln=Ti(),dg=x(),PU=X(),mg=re(),cr=ie(),hg=$t(),
WU=It(),DU=Gr(),gg=$(),Ba=Hr(),yg=t0(),wg=Ve(),HU=x8(),BU=r9(),UU=W9(),GU=ag(),XU=cg(),VU=fg(),jU=32,YU=1e3,Tt=[0,0,0,0,
0];function KU(e,r,t,n){var o,s,i,a,u,l,c,f,v,d,m,g,w,y,b,q,N,I,T,_,D,Q,fe,Ce,pe,Me,Ae,L,G;if(s=!1,n===0)return[1,0];if(t===
0)return[0,1];if(e===1){if(r===1)return[t,1-t];g=r,r=e,e=g,g=n,n=t,t=g,s=!0}if(L=0,a=0,l=1,e===.5){if(r===.5)return L=hg(
t*yg),L*=L,G=hg(n*yg),G*=G,[L,G];r>.5&&(g=r,r=e,e=g,g=n,n=t,t=g,s=!s)}if(r===.5&&e>=.5&&t!==1)D={},L=HU(e,t,D),G=D.value;else{
if(r===1)return t<n?e>1?(L=cr(t,1/e),G=-Ha(gg(t)/e)):(L=cr(t,1/e),G=1-L):(L=mg(vg(-n)/e),G=-Ha(vg(-n)/e)),s&&(g=G,G=L,L=
g),[L,G];if(e+r>5)t>.5&&(g=r,r=e,e=g,g=n,n=t,t=g,s=!s),v=DU(e,r),f=WU(e,r),dg(v)>f-v&&v>5?(L=BU(e,r,t),G=1-L):(pe=e+r,u=
kU(dg(e/pe)),i=v/pe,i>=.2&&i<=.8&&pe>=10?(m=cr(t,1/e),m<.0025&&e+r<200?L=m*cr(e*ln(e,r),1/e):L=UU(t,pe,u),G=1-L):(e<r&&(g=
r,r=e,e=g,g=n,n=t,t=g,s=!s),d=0,r<2&&(d=ln(e,r)),d===0?G=1:(G=cr(r*n*d,1/r),L=1-G)),G>1e-5&&(L=GU(e,r,t,n),G=1-L));else if(e<
1&&r<1){if(_=(1-e)/(2-e-r),q=pg(_,e,r)-t,PU(q)/t<wg*3)return s?[1-_,_]:[_,1-_];q<0&&(g=r,r=e,e=g,g=n,n=t,t=g,s=!s,_=1-_),
T=cr(e*t*ln(e,r),1/e),L=T/(1+T),G=1/(1+T),L>_&&(L=_),l=_}else e>1&&r>1?(_=(e-1)/(e+r-2),w=(r-1)/(e+r-2),I=pg(_,e,r)-t,I<
0&&(g=r,r=e,e=g,g=n,n=t,t=g,g=w,w=_,_=g,s=!s),N=gg(t*e*ln(e,r))/e,L=mg(N),G=L<.9?1-L:-Ha(N),r<e&&L<.2&&(y=e-1,b=r-1,Q=e*
e,fe=e*Q,Ce=r*r,Tt[0]=0,Tt[1]=1,Tt[2]=b/y,y*=y,Tt[3]=b*(3*e*r+5*r+Q-e-4)/(2*(e+2)*y),y*=e+1,Tt[4]=b*(33*e*Ce+31*Ce+8*Q*Ce-
30*e*r-47*r+11*Q*r+6*fe*r+18+4*e-fe+Q*Q-10*Q),Tt[4]/=3*(e+3)*(e+2)*y,L=RU(Tt,L)),L>_&&(L=_),l=_):(r<e&&(g=r,r=e,e=g,g=n,
n=t,t=g,s=!s),cr(t,1/e)<.5?(L=cr(t*e*ln(e,r),1/e),L===0&&(L=Ba),G=1-L):(G=cr(1-cr(t,r*ln(e,r)),1/r),G===0&&(G=Ba),L=1-G))}
return L>.5&&(g=r,r=e,e=g,g=n,n=t,t=g,g=G,G=L,L=g,s=!s,Me=1-l,Ae=1-a,a=Me,l=Ae),a===0&&(s?(a=wg,L<a&&(L=a)):a=Ba,L<a&&(L=
a)),o=jU,L<1e-50&&(e<1||r<1)&&(o*=3,o/=2),c=VU(e,r,t<n?t:n,t>=n),L=XU(c,L,a,l,o,YU),L===a&&(L=0),s?[1-L,L]:[L,1-L]}qg.exports=
KU});var Sg=p((xz,Ag)=>{"use strict";var QU=bg();Ag.exports=QU});var Ig=p((zz,Og)=>{"use strict";var Ua=B(),Ng=Sg();function ZU(e,r,t,n){return Ua(e)||Ua(r)||Ua(t)?NaN:r<=0||t<=0?NaN:e<
0||e>1?NaN:n?Ng(r,t,1-e,e)[0]:Ng(r,t,e,1-e)[0]}Og.exports=ZU});var Ga=p((eee,_g)=>{"use strict";var $U=Ig();_g.exports=$U});var Mg=p((ree,Eg)=>{"use strict";var JU=Ga(),Xa=B();function xU(e,r,t){return Xa(e)||Xa(r)||Xa(t)||r<=0||t<=0||e<0||e>1?
NaN:JU(e,r,t)}Eg.exports=xU});var Lg=p((tee,Tg)=>{"use strict";function zU(e){return r;function r(){return e}}Tg.exports=zU});var co=p((nee,Cg)=>{"use strict";var eG=Lg();Cg.exports=eG});var Rg=p((oee,Fg)=>{"use strict";var rG=co(),tG=Ga(),Va=B();function nG(e,r){if(Va(e)||Va(r)||e<=0||r<=0)return rG(NaN);
return t;function t(n){return Va(n)||n<0||n>1?NaN:tG(n,e,r)}}Fg.exports=nG});var Wg=p((see,Pg)=>{"use strict";var oG=qr(),kg=Mg(),sG=Rg();oG(kg,"factory",sG);Pg.exports=kg});var Hg=p((iee,Dg)=>{"use strict";var iG=_e();function aG(e){return iG(e)===e&&e>=0}Dg.exports=aG});var lo=p((aee,Bg)=>{"use strict";var uG=Hg();Bg.exports=uG});var Gg=p((uee,Ug)=>{"use strict";var cG=lo(),lG=I0(),ja=B(),fG=_e(),pG=J();function vG(e,r,t){return ja(e)||ja(r)||ja(t)||
t<0||t>1||!cG(r)||r===pG?NaN:e<0?0:e>=r?1:(e=fG(e+1e-7),lG(t,e+1,r-e,!0,!0))}Ug.exports=vG});var Vg=p((cee,Xg)=>{"use strict";var dG=lo(),mG=co(),hG=I0(),Ya=B(),gG=_e(),yG=J();function wG(e,r){if(Ya(e)||Ya(r)||r<0||
r>1||!dG(e)||e===yG)return mG(NaN);return t;function t(n){return Ya(n)?NaN:n<0?0:n>=e?1:(n=gG(n+1e-7),hG(r,n+1,e-n,!0,!0))}}
Xg.exports=wG});var fn=p((lee,Yg)=>{"use strict";var qG=qr(),jg=Gg(),bG=Vg();qG(jg,"factory",bG);Yg.exports=jg});var Ka=p((fee,Kg)=>{"use strict";var AG=fn();function SG(e,r,t,n){for(;e!==0&&AG(e-1,t,n)>=r;)e-=1;return e}Kg.exports=SG});var Qa=p((pee,Qg)=>{"use strict";var NG=fn();function OG(e,r,t,n){for(e+=1;NG(e,t,n)<r;)e+=1;return e}Qg.exports=OG});var xg=p((vee,Jg)=>{"use strict";var IG=lo(),Zg=br(),Za=B(),_G=Dn(),EG=x(),MG=fn(),$g=sn(),TG=J(),LG=Ka(),CG=Qa();function FG(e,r,t){
var n,o,s,i,a,u,l;return Za(e)||Za(r)||Za(t)||e<0||e>1||t<0||t>1||!IG(r)||r===TG?NaN:e===1||t===1?r:e===0||t===0||r===0?
0:(a=r*t,s=EG(r*t*(1-t)),n=1/s,e<.5?l=-Zg(2*e)*$g:l=Zg(2*(1-e))*$g,u=l*l,i=l+n*(u-1)/6,o=_G(a+s*i),MG(o,r,t)>=e?LG(o,e,r,
t):CG(o,e,r,t))}Jg.exports=FG});var ey=p((dee,zg)=>{"use strict";var RG=B();function kG(e,r){return RG(e)||e<0||e>1?NaN:r}zg.exports=kG});var ny=p((mee,ty)=>{"use strict";var PG=co(),ry=B();function WG(e){if(ry(e))return PG(NaN);return r;function r(t){return ry(
t)||t<0||t>1?NaN:e}}ty.exports=WG});var iy=p((hee,sy)=>{"use strict";var DG=qr(),oy=ey(),HG=ny();DG(oy,"factory",HG);sy.exports=oy});var fy=p((gee,ly)=>{"use strict";var BG=lo(),UG=co(),ay=iy().factory,uy=br(),$a=B(),GG=Dn(),XG=x(),VG=fn(),cy=sn(),jG=J(),
YG=Ka(),KG=Qa();function QG(e,r){var t,n,o;if($a(e)||$a(r)||!BG(e)||e===jG||r<0||r>1)return UG(NaN);if(r===0||e===0)return ay(
0);if(r===1)return ay(e);return o=e*r,n=XG(e*r*(1-r)),t=1/n,s;function s(i){var a,u,l,c;return $a(i)||i<0||i>1?NaN:i===0?
0:i===1?e:(i<.5?c=-uy(2*i)*cy:c=uy(2*(1-i))*cy,l=c*c,u=c+t*(l-1)/6,a=GG(o+n*u),VG(a,e,r)>=i?YG(a,i,e,r):KG(a,i,e,r))}}ly.
exports=QG});var dy=p((yee,vy)=>{"use strict";var ZG=qr(),py=xg(),$G=fy();ZG(py,"factory",$G);vy.exports=py});var k=JSON.parse(document.getElementById("data")?.textContent??""),ot=k.few,h=k.columns,me=-1,st=1,it=3,at=0,hs=1,gs=2,kt=3,
zu=4,ys=5,ut=1,ct=2,So=3,gn=4,vr=5;function hb(e){if(Array.isArray(e))return Int32Array.from(e);let r=new Int32Array(e.n).
fill(e.most),t=-1;return e.steps.forEach((n,o)=>{t+=n,r[t]=e.others[o]}),r}for(let e of[h.events,h.waits,h.verdicts,h.chains,
h.links,h.floats,h.findings,h.published]){let r=e;for(let t of Object.keys(r))r[t]=hb(r[t])}function Qe(e){let r=new Int32Array(
e.length+1);for(let t=0;t<e.length;t+=1)r[t+1]=r[t]+e[t];return r}var S={n:h.cases.length,events:Qe(h.events.of),waits:Qe(
h.waits.of),verdicts:Qe(h.verdicts.of),chains:Qe(h.chains.of),links:Qe(h.links.of),floats:Qe(h.floats.of),findings:Qe(h.
findings.of),published:Qe(h.published.of),byName:new Map(h.cases.map((e,r)=>[e[0],r]))};function te(e){return e<0?"":h.texts[e]}
function Z(e){return h.cases[e][0]}function gb(e){return h.mores[e]}function Be(e){return h.steps[e][1]}function Ze(e){return e<
0?"":h.standards[e][0]}function ws(e,r){let t=h.waits.stop[e];if(t>=0)return h.events.at[r+t]+h.events.span[r+t];let n=r+
h.waits.start[e];return h.waits.state[e]===st?h.asOf[1]:h.events.at[n]+h.events.span[n]}function Pt(e){let r=[];for(let t=S.
events[e];t<S.events[e+1];t+=1){let n=h.events;r.push({activity:n.activity[t],name:h.activities[n.activity[t]][1],agency:h.
activities[n.activity[t]][2],at:n.at[t],end:n.at[t]+n.span[t],when:te(n.when[t]),row:te(n.row[t]),more:gb(n.more[t])})}return r}
function yb(e){let r=[];for(let t=S.verdicts[e];t<S.verdicts[e+1];t+=1){let n=h.verdicts;r.push({standard:n.standard[t],
outcome:n.outcome[t],elapsed:te(n.elapsed[t]),due:te(n.due[t]),dueAt:n.dueAt[t],before:te(n.before[t]),beforeAt:n.beforeAt[t],
over:te(n.over[t]),note:te(n.note[t])})}return r}function lt(e){let r=S.events[e],t=[];for(let n=S.waits[e];n<S.waits[e+
1];n+=1){let o=h.waits,s=r+o.start[n],i=o.stop[n]<0?me:r+o.stop[n],a=h.events.at[s];t.push({step:o.step[n],title:Be(o.step[n]),
agency:o.agency[n],kind:o.kind[n],passed:o.passed[n],said:te(o.said[n]),open:o.state[n]===st,start:a,startEnd:a+h.events.
span[s],stopBegin:i<0?me:h.events.at[i],stop:Math.max(ws(n,r),a),rows:[s,i].filter(u=>u>=0).map(u=>te(h.events.row[u])).
join(" to "),verdicts:yb(n)})}return t}function No(e){let r=[];for(let t=S.findings[e];t<S.findings[e+1];t+=1){let n=h.findings;
r.push({finding:te(n.finding[t]),sentence:te(n.sentence[t]),rows:te(n.rows[t])})}return r}var Oo=["site","from","to","agency","step","outcome","find","case","align","scale","sort","zoom","part"],M={},ec=[];function wb(){
let e=new URLSearchParams(location.hash.includes("=")?location.hash.slice(1):""),r={};for(let t of Oo){let n=e.get(t);n&&
(r[t]=n)}return r}function qb(){let e=new URLSearchParams;for(let t of Oo)M[t]&&e.set(t,M[t]);let r=e.toString();return r?
"#"+r:location.pathname+location.search}function qs(e){let r=Oo.filter(t=>e[t]!==M[t]);if(r.length)for(let t of ec)t.keys.
some(n=>r.includes(n))&&t.act()}function Se(e){let r={...M};Object.assign(M,e);for(let t of Oo)M[t]||delete M[t];history.
replaceState(null,"",qb()),qs(r)}function Ue(e,r){ec.push({keys:e,act:r})}function bs(){let e=M;return M=wb(),e}var Io={displaylogo:!1,displayModeBar:!1,responsive:!1};function A(e){return document.getElementById(e)}function rc(e,r,t){
for(let[n,o]of Object.entries(r||{}))o!=null&&e.setAttribute(n,o);return e.append(...t),e}function E(e,r,...t){return rc(
document.createElement(e),r,t)}function F(e,r,...t){return rc(document.createElementNS("http://www.w3.org/2000/svg",e),r,
t)}function yn(e,r){let t=E("button",{type:"button"},e);return t.addEventListener("click",r),t}function ce(e,r){return E(
"tr",null,...e.map((t,n)=>{let o=r&&r.includes(n)?"n":null;return n?E("td",{class:o},t):E("th",{scope:"row",class:o},t)}))}
function wn(e,r,t){let n=E("tr",null,...e.map((o,s)=>E("th",{scope:"col",class:t&&t.includes(s)?"n":null},o)));return E(
"table",null,E("thead",null,n),E("tbody",null,...r.map(o=>ce(o,t))))}function Lr(e,r){return E("div",{class:"scroll",tabindex:"\
0",role:"region","aria-label":r},e)}function ue(e){let r=e.map(t=>Array.from(t.childNodes,n=>n.cloneNode(!0)));return function(){
e.forEach((t,n)=>{t.replaceChildren(...r[n].map(o=>o.cloneNode(!0)))})}}var bb=/^'*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]/;function Ab(e){return Array.from(e.rows).filter(
r=>!r.hidden).map(r=>Array.from(r.cells,t=>{let o=(t.querySelector("svg")?t.querySelector("svg").getAttribute("aria-labe\
l")||t.textContent:t.innerText||t.textContent).replace(/\s+/g," ").trim();return bb.test(o)?"'"+o:o}))}function Sb(e){return e.
map(r=>r.map(t=>/[",\n]/.test(t)?'"'+t.replace(/"/g,'""')+'"':t).join(",")).join(`
`)+`
`}function As(e,r,t){let n=E("a",{download:t});n.href=URL.createObjectURL(new Blob([e],{type:r})),n.click(),setTimeout(()=>{
URL.revokeObjectURL(n.href)},1e4)}function Nb(e){return(e.dataset.name||(e.querySelector(".title")||e).textContent).toLowerCase().
replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60)||"chart"}async function Ob(e){let r=e.map(t=>t.join("	")).join(
`
`);try{await navigator.clipboard.writeText(r)}catch{let t=E("textarea",{class:"away","aria-hidden":"true"});t.value=r,document.
body.append(t),t.select(),document.execCommand("copy"),t.remove()}}function Ib(){let e=Array.from(document.styleSheets[0].
cssRules),r=e.find(n=>n.selectorText===":root").style,t=function(n,o){return r.getPropertyValue(o).trim()};return e.filter(
n=>n.selectorText&&n.selectorText.includes(".draw")).map(n=>n.cssText.replace(/var\((--[\w-]+)\)/g,t)).join(`
`)}function _b(e){let r=F("g",null),t=34,n=300,o=function(s,i,a){let u=s.cloneNode(!0);u.setAttribute("x",i),u.setAttribute(
"y",t),r.append(u),n=Math.max(n,i+s.viewBox.baseVal.width+(a?700:0)),t+=s.viewBox.baseVal.height};for(let s of e.querySelectorAll(
".drawing svg.draw"))o(s,0,!1);for(let s of e.querySelectorAll("#case-list tr")){let i=s.querySelectorAll("th, td"),a=s.
querySelector("svg.draw");if(!a)continue;let u=i[2].textContent;r.append(F("text",{x:8,y:t+20},i[0].textContent),F("text",
{class:"under",x:130+a.viewBox.baseVal.width,y:t+20},u.length>112?u.slice(0,111)+"\u2026":u)),o(a,120,!0)}return{body:r,
width:n,height:t}}function Eb(e){let r=e.closest("section").querySelector(".scope"),t=e.querySelector(":scope > .scope[d\
ata-scope=still]")||r.dataset.scope!=="chosen",n=document.body.dataset.choice;return n?[t?"Of all cases":"Of "+n]:[]}function tc(e,r){
let t=[document.body.dataset.marking+". As of "+document.body.dataset.asOf+". "+document.body.dataset.inputs].concat(Eb(
e)),n=F("svg",{xmlns:"http://www.w3.org/2000/svg",width:r.width,height:r.height+12+18*t.length,class:"draw"},F("style",null,
Ib()),F("rect",{width:"100%",height:"100%",fill:"#ffffff"}),F("text",{class:"picture-title",x:8,y:22},e.querySelector(".\
title").textContent),r.body,...t.map((o,s)=>F("text",{class:"under",x:8,y:r.height+18+18*s},o)));return new XMLSerializer().
serializeToString(n)}async function nc(e){let r=e.querySelector(".js-plotly-plot");if(!r)return tc(e,_b(e));let[t,n]=[r.
offsetWidth,r.offsetHeight],o=await Plotly.toImage(r,{format:"svg",width:t,height:n}),s=decodeURIComponent(o.slice(o.indexOf(
",")+1));return tc(e,{body:F("g",{transform:"translate(0,30)"},oc),width:t,height:n+30}).replace(oc,()=>s)}var oc="[the \
drawing]";async function Mb(e,r){let t=new Image;t.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(e),await t.
decode();let n=E("canvas",{width:t.width*2,height:t.height*2});n.getContext("2d").drawImage(t,0,0,n.width,n.height),n.toBlob(
o=>{As(o,"image/png",r)})}function qn(e){let r=Nb,t=function(){return Ab(e.querySelector("table"))},n=E("span",{class:"d\
one",role:"status"}),o=[yn("Copy the table",()=>{Ob(t()).then(()=>{n.textContent="Copied."})}),yn("Save as CSV",()=>{As(
"\uFEFF"+Sb(t()),"text/csv",r(e)+".csv")})];e.matches("figure")&&o.push(yn("Save as SVG",()=>{nc(e).then(u=>{As(u,"image\
/svg+xml",r(e)+".svg")})}),yn("Save as PNG",()=>{nc(e).then(u=>Mb(u,r(e)+".png"))}));let s=e.dataset.name?e.dataset.name.
replace(/-/g," "):e.querySelector(".title").textContent,i=E("div",{class:"tools",role:"group","aria-label":"Take away: "+
s},...o,n),a=e.querySelector("details.behind");a?a.before(i):e.append(i)}function sc(){for(let e of document.querySelectorAll(
"figure.chart, .takeaway"))e.querySelector(":scope > .tools")||qn(e)}var bn=["within","beyond","open","unclear","plain","plain-open"],_o=0,Cr=1,ac=new WeakMap,Ge=E("div",{class:"tip",hidden:""}),
Tb=0;function Lb(e){let r=function(s,i,...a){return F("pattern",{id:e+s,width:i,height:i,patternUnits:"userSpaceOnUse"},
F("rect",{class:"pat-"+s,width:i,height:i}),...a)},t=function(s,i){return F("path",{class:"pat-line-"+i,d:s})},n=F("path",
{class:"pat-line-plain-open",d:"M1,5 H6"}),o=function(s){return F("circle",{class:"pat-dot-"+s,cx:3.5,cy:3.5,r:1.3})};return F(
"defs",null,r("beyond",7,t("M-1,8 L8,-1 M-1,1 L1,-1 M6,8 L8,6","beyond")),r("open",7,o("open")),r("unclear",7,t("M0,0 L7\
,7 M7,0 L0,7","unclear")),r("plain-open",10,n))}function Cb(e,r){let t=bn[e];return["within","plain"].includes(t)?null:"\
url(#"+r+t+")"}function An(e,...r){let t=F("g",{class:"mark",role:"img",tabindex:"-1","aria-label":e.reduce((n,o)=>n+(n.
endsWith(".")?" ":". ")+o)},...r);return ac.set(t,e),t}function dr(e,r,t,n,o,s){return F("rect",{class:"part "+bn[e],fill:Cb(
e,r),x:t,y:n,width:Math.max(o,2),height:s})}function Wt(e,r,t,n,o){let s=[""];for(let a of e.split(" ")){let u=s.length-
1;s[u]&&s[u].length+a.length>=n?s.push(a):s[u]+=(s[u]?" ":"")+a}s.length>2&&(s[1]=s.slice(1).join(" ").slice(0,n-1)+"\u2026",
s.length=2);let i=F("text",{class:o,x:r,y:t-(s.length-1)*7.5});return s.forEach((a,u)=>{i.append(F("tspan",{x:r,dy:u?15:
0},a))}),i}function Fr(e,r,t){let n="d"+(Tb+=1)+"-",o=F("svg",{class:"draw "+(t||""),viewBox:"0 0 "+e+" "+r,width:e,height:r,
"data-patterns":n});return o.append(Lb(n)),{root:o,id:n,width:e}}function ic(e,r){let t=ac.get(e);if(!t)return;Ge.replaceChildren(
...t.map((i,a)=>E(a?"div":"strong",null,i))),Ge.hidden=!1;let n=e.getBoundingClientRect(),o=Math.max(8,Math.min(r===void 0?
n.left:r+16,document.documentElement.clientWidth-Ge.offsetWidth-8)),s=n.bottom+Ge.offsetHeight+10<window.innerHeight;Ge.
style.left=o+window.scrollX+"px",Ge.style.top=(s?n.bottom:Math.max(n.top-Ge.offsetHeight,0))+window.scrollY+"px"}function Ss(){
Ge.hidden=!0}function Fb(e,r){let t=r.indexOf(e.target.closest(".mark"));if(t<0||e.ctrlKey||e.altKey||e.metaKey)return;let n={
ArrowRight:t+1,ArrowDown:t+1,ArrowLeft:t-1,ArrowUp:t-1,Home:0,End:r.length-1};if(!(e.key in n))return;let o=r[n[e.key]];
e.preventDefault(),o&&(r[t].tabIndex=-1,o.tabIndex=0,o.focus())}function Eo(e,...r){e.replaceChildren(...r);let t=e.querySelector(
".mark");t&&(t.tabIndex=0)}function uc(){document.body.append(Ge),Ge.setAttribute("aria-hidden","true"),document.addEventListener(
"pointerover",e=>{let r=e.target.closest&&e.target.closest(".mark");r?ic(r,e.clientX):!Ge.contains(e.target)&&!(document.
activeElement&&document.activeElement.matches(".mark"))&&Ss()}),document.addEventListener("focusin",e=>{e.target.matches(
".mark")?ic(e.target):Ss()}),document.addEventListener("keydown",e=>{e.key==="Escape"&&Ss();let r=e.target.closest&&e.target.
closest(".drawing");r&&Fb(e,Array.from(r.querySelectorAll(".mark")))})}var $e=86400,ft=["January","February","March","April","May","June","July","August","September","October","November","Dec\
ember"],Sn=new Map(h.holidays);function Rb(e){let r=h.offsets,t=r.length-1;for(;t>0&&e<r[t][0];)t-=1;return e+r[t][1]}function pt(e){
return(h.base+Rb(e))/$e}function he(e){return Math.floor(pt(e))}function mr(e){return new Date(e*$e*1e3)}function Ns(e){
return(e+3)%7>=5}function Os(e){return!Ns(e)&&!Sn.has(e)}var cc=(function(){let e=he(0)-400,r=he(h.offsets[h.offsets.length-
1][0])+4e3,t=[0];for(let n=e;n<r;n+=1)t.push(t[t.length-1]+(Os(n)?1:0));return function(n){return t[Math.min(Math.max(n-
e,0),t.length-1)]}})();function Mo(e,r){return r<e?-Mo(r,e):r===e?0:cc(r)-cc(e+1)+1}function Nn(e){let r=mr(e);return r.
getUTCFullYear()*12+r.getUTCMonth()}function Je(e){return Date.UTC(Math.floor(e/12),e%12,1)/1e3/$e}function To(e){let[r,
t]=[Math.min(...e),Math.max(...e)];return e.length?Array.from({length:t-r+1},(n,o)=>r+o):[]}function ve(e){return e===null?
"":mr(e).toISOString().slice(0,10)}var Rr=["site","from","to","agency","step","outcome","find"],ee=document.body.dataset.told==="all"&&S.n>0,P=[];function kb(e){
let r=1/0;for(let t=S.events[e];t<S.events[e+1];t+=1)r=Math.min(r,h.events.at[t]);return he(r)}function Pb(e,r){for(let[
t,n]of e)if(t===r)return n;return""}var Wb=h.mores.map(e=>Pb(e,"site")),vt=Array.from({length:S.n},(e,r)=>kb(r));function Db(e,r){
for(let t=S.events[e];t<S.events[e+1];t+=1)if(Wb[h.events.more[t]]===r)return!0;return!1}function Is(e){return h.results.
findIndex(r=>r[0]===e)}function Hb(){let e=M.agency?h.agencies.indexOf(M.agency):me,r=M.step?h.steps.findIndex(n=>n[0]===
M.step):me,t=M.outcome?Is(M.outcome):me;return e<0&&r<0&&t<0?null:function(n){return e>=0&&h.waits.agency[n]!==e||r>=0&&
h.waits.step[n]!==r?!1:t<0||h.waits.result[n]===t}}function On(e){let r=Date.parse(e+"T00:00:00Z");return Number.isNaN(r)?
NaN:r/1e3/$e}function _s(){let e=Hb(),r=On(M.from||""),t=On(M.to||""),n=!Number.isNaN(r)||!Number.isNaN(t),o=(M.find||"").
toLowerCase();P=[];for(let s=0;s<S.n;s+=1)if(!(vt[s]<r||vt[s]>t||n&&vt[s]===1/0)&&!(o&&!Z(s).toLowerCase().includes(o))&&
!(M.site&&!Db(s,M.site))){if(e){let i=!1;for(let a=S.waits[s];a<S.waits[s+1]&&!i;a+=1)i=e(a);if(!i)continue}P.push(s)}}function W(){
return Rr.some(e=>M[e])}function In(e,r){let t=e.reduce((o,s)=>Math.min(o,vt[s]),1/0),n=he(h.asOf[1]);return h.periods.map(
(o,s)=>({name:o[0],begin:o[1],end:o[2],words:r[s][0],recalculated:r[s][1]})).filter(o=>(o.begin===null||o.begin<=n)&&(o.
end===null||o.end>=t))}function Lo(){return h.periods.findIndex(e=>ve(e[1])===(M.from||"")&&ve(e[2])===(M.to||""))}function hr(e){return/^case\b/i.test(Z(e))?Z(e):"Case "+Z(e)}function xe(e){return hr(e).replace(/^C/,"c")}function kr(e){
return te(h.cases[e][1])||"No late wait, no missed aim, nothing too early or unclear, and no practice point."}function Bb(e,r){
return e===ct&&h.steps[r][2]?h.notEnoughNotice:h.outcomes[e]}function _n(e,r){return e.over?e.over+(e.outcome===vr?", st\
ill waiting":""):Bb(e.outcome,r)}function Es(e){return e.said+(e.open?" (still open)":"")}function lc(e,r){return(e.standard>=
0?Ze(e.standard)+": ":"")+_n(e,r)}function gr(e){let r=mr(e);return r.getUTCDate()+" "+ft[r.getUTCMonth()]+" "+r.getUTCFullYear()}function En(e){let r=mr(
e),t=n=>String(n).padStart(2,"0");return t(r.getUTCDate())+"/"+t(r.getUTCMonth()+1)+"/"+r.getUTCFullYear()}function Ms(e){
return ft[e%12]+" "+Math.floor(e/12)}function fc(e,r){return(e===null?"":", from "+gr(e))+(r===null?"":", to "+gr(r))}function Te(e,r){let t=Math.pow(10,r||0),n=Math.floor(Math.abs(e)*t+.5+1e-9);return n?(e<0?-n:n)/t:0}function Dt(e){return Math.
abs(e)>=96?Math.trunc(e):Math.trunc(e*10)/10}function Ht(e){return e.toLocaleString("en-GB",{minimumFractionDigits:1,maximumFractionDigits:1}).
replace(/\.0$/,"")}function Bt(e){let r=Math.floor(e);return e-r===.5?r%2?r+1:r:Math.round(e)}function O(e){return e.toLocaleString("en-GB")}function C(e,r,t){return O(e)+" "+(e===1?r:t||r+"s")}function H(e){let r=Te(
e*100);return r>=100&&e<1?"over 99%":r<=0&&e>0?"under 1%":r+"%"}function we(e,r){if(r==="hours"&&e<1)return C(Math.floor(
e*60),"minute");let t=Ht(Dt(e)),n=r==="hours"&&e>=96?" ("+O(Math.floor(e/24))+" days)":"";return t+" "+(t==="1"?r.slice(
0,-1):r)+n}function Ut(e,r,t){let n=we(e,t),o=we(r,t);return n===o?n:(n.endsWith(t)?n.slice(0,-t.length).trim():n)+" to "+
o}function yr(e){let r=e.slice(1,2);return r!==r.toLowerCase()?e:e.slice(0,1).toLowerCase()+e.slice(1)}function Ts(e,r){
return H(e)+" to "+H(r)}var Ls=34;function Gt(e,r,t){let n=Math.max(e.clientWidth||1e3,280),o=n<700,s=o?8:300,i=o?Ls+36:Ls,a=30+i*Math.max(r.length,
1)+8,u=Fr(n,a,"bars"),l=o?n-s-12:(n-s)*.66,c=t.to-t.from||1,f=function(d){return s+(d-t.from)/c*l},v=0;for(let[d,m]of t.
ticks){let g=m.length*3.3,w=f(d)-g<0;f(d)-(w?0:g)<v||(v=f(d)+(w?2:1)*g+8,u.root.append(F("line",{class:"grid",x1:f(d),x2:f(
d),y1:24,y2:a-4}),F("text",{class:w?"tick first":"tick",x:f(d),y:16},m)))}r.forEach((d,m)=>{let g=30+m*i+(o?22:0);u.root.
append(o?Wt(d.label,s,g-7,Math.floor(n/7),"row-label narrow"):Wt(d.label,s-12,g+19,42,"row-label")),u.root.append(An(d.lines,
F("rect",{class:"catch",x:s,y:g-2,width:n-s,height:Ls-4}),...d.parts.filter(y=>y[2]>y[1]||d.parts.length===1).map(y=>dr(
y[0],u.id,f(y[1]),g+4,f(y[2])-f(y[1]),20))));let w=Math.max(...d.parts.map(y=>y[2]));u.root.append(F("text",{class:"said",
"paint-order":"stroke",x:o?s:f(w)+8,y:g+(o?38:19)},d.said))}),u.root.setAttribute("role","group"),u.root.setAttribute("a\
ria-label",t.title+". "+t.says+" Arrow keys go from bar to bar."),Eo(e,u.root)}var dt={hours:"hours",days:"days",working:"working days"};function Gb(e,r){for(let t=S.events[e];t<S.events[e+1];t+=1)if(h.
events.activity[t]===r)return h.events.at[t]+h.events.span[t];return null}function Xb(e,r){let t=pt(e),n=Math.floor(t),o=Mo(
r,n);return n===r||Os(n)?o+t-n:n>r?o:o+1}function mt(){return h.activities.findIndex(e=>e[0]===M.align)}function Xt(e){let r=mt();
if(r<0)return{kind:"dates",at:pt};let t=Gb(e,r);if(t===null)return null;let n=M.scale in dt?M.scale:"working",o=he(t),s={
hours(i){return(i-t)/3600},days(i){return pt(i)-o},working(i){return Xb(i,o)}}[n];return{kind:n,at:s,day:o,anchor:t}}function pc(e,r){
if(e.kind==="dates")return"";let t=yr(h.activities[mt()][1]),n={hours:(r-e.anchor)/3600,days:he(r)-e.day,working:Mo(e.day,
he(r))}[e.kind],o=dt[e.kind],s=n<0?" before ":" after ";return we(Math.abs(n),o)+s+t}function Co(e,r,t,n){if(e.kind==="d\
ates")return Cs(r,t,n);let o=Math.max(t-r,1e-9)/n,s=e.kind==="hours"?[1,2,3,6,12,24,48,72,168,336,720,1440,2880,8760]:[1,
2,5,10,15,20,50,100,200,500,1e3,2e3],i=s.find(u=>u>=o)||s[s.length-1],a=[];for(let u=Math.ceil(r/i)*i;u<=t;u+=i)a.push([
u,O(u||0),a.length?"":dt[e.kind]]);return a}function vc(e,r,t){if(e.kind==="working"||!["dates","days"].includes(e.kind))
return[];let n=Math.floor(r)+(e.day||0),o=Math.ceil(t)+(e.day||0);if(o-n>750)return[];let s=[];for(let i=n;i<=o;i+=1){let a=Sn.
has(i)?"holiday":Ns(i)?"weekend":"",u=s[s.length-1];a&&(u&&u.kind===a&&u.to===i?u.to=i+1:s.push({kind:a,from:i,to:i+1}))}
return s.map(i=>({kind:i.kind,from:i.from-(e.day||0),to:i.to-(e.day||0),day:i.from}))}function Fo(e,r){let t=Math.max(e,
1)/r,n=Math.pow(10,Math.floor(Math.log10(t))),o=Math.max([1,2,5,10].map(i=>i*n).find(i=>i>=t),1),s=[];for(let i=0;i<=e;i+=
o)s.push(i);return s}function Cs(e,r,t){let n=r-e,o=[],s=[1,2,7,14].find(u=>n/u<=t),i=function(u){return(u+3)%7===0},a=[
1,2,3,6,12,24,60].find(u=>n/(30.4*u)<=t)||120;for(let u=Math.ceil(e),l=-1/0;u<=r;u+=1){let c=mr(u),f=c.getUTCDate()===1&&
(c.getUTCFullYear()*12+c.getUTCMonth())%a===0;(s?(s<7||i(u))&&u-l>=s:f)&&(l=u,o.push([u,c.getUTCDate()+" "+ft[c.getUTCMonth()].
slice(0,3),String(c.getUTCFullYear())]))}return o}var Vb=[["within","Within the limit"],["beyond","Beyond the limit"],["open","Still open, with an arrow"],["unclear","The\
 record cannot tell"],["plain","No published limit"],["plain-open","No published limit, still open"]];function jb(e,r,t,n){
let o=F("g",null);return e==="limit"?o.append(F("path",{class:"limit",d:"M"+(t+11)+","+(n-3)+"v19"})):e==="event"?o.append(
wc(t+11,n+7)):e==="imprecise"?o.append(Ro(t,t+22,n+7)):e==="weekend"||e==="holiday"?o.append(F("rect",{class:e,x:t,y:n,width:22,
height:14})):o.append(dr(bn.indexOf(e),r,t,n,22,13)),o}function mc(e,r,t){let n=new Set(r.map(u=>bn[u.kind]));r.some(u=>u.
passed>=0)&&n.add("beyond");let o=Vb.filter(u=>n.has(u[0])).concat([["limit","A limit"],["event","An event"],["imprecise",
"When in this span is not recorded"]]);(t.kind==="dates"||t.kind==="days")&&o.push(["weekend","Weekend"],["holiday","Ban\
k holiday"]);let s=Fr(e,10,"legend"),i=4,a=6;for(let[u,l]of o){let c=30+l.length*6.4+16;i>4&&i+c>e&&(i=4,a+=22),s.root.append(
jb(u,s.id,i,a),F("text",{class:"event-name","paint-order":"stroke",x:i+29,y:a+11},l)),i+=c}return s.root.setAttribute("h\
eight",a+24),s.root.setAttribute("viewBox","0 0 "+e+" "+(a+24)),s.root.setAttribute("aria-hidden","true"),s.root}function Yb(e,r,t,n,o){
if(r.kind==="dates")for(let[s,i,a]of h.periods){let u=Math.max(i===null?n:t.of(i),n),l=Math.min(a===null?e.width:t.of(a+
1),e.width);l<=u||(e.root.append(F("rect",{class:"period",x:u,y:0,width:l-u,height:o},F("title",null,s+fc(i,a)))),o===Mn&&
l-u>s.length*6&&e.root.append(F("text",{class:"period-name",x:u+4,y:o-3},s)))}}var hc=34,gc=20,Kb=17,Qb=15,Pr=15;function wr(){
return document.body.classList.contains("printing")}function yc(){return wr()?Qb:Kb}function Zb(e,r){let t=new Set(e.map(
n=>n.agency));for(let n of r)t.add(n.agency);return[...t].map(n=>({name:h.agencies[n],events:e.filter(o=>o.agency===n),waits:r.
filter(o=>o.agency===n)}))}function $b(e,r){let t=e.filter(n=>n.open).reduce((n,o)=>Math.max(n,Es(o).length),0);return Math.
min(Math.max((t*6.3+36)/r,.14),.4)}function Jb(e,r,t,n){let o=r.flatMap(l=>[e.at(l.at),e.at(l.end)]);(!o.length||t.some(
l=>l.open))&&o.push(e.at(h.asOf[1]));let s=Math.min(...o),i=Math.max(...o),a=i+(i-s)*.25;for(let l of t)for(let c of l.verdicts)
c.dueAt>=0&&e.at(c.dueAt)<=a&&(i=Math.max(i,e.at(c.dueAt)));let u=Math.max((i-s)*.02,e.kind==="hours"?2:.2);return[s-u,i+
u+(i-s)*n/(1-n)]}function xb(e,r){let t=pc(r,e.end);return[e.name,e.when].concat(t?[t]:[],e.more.map(n=>n[0]+": "+n[1]),
"Row: "+e.row)}function zb(e){let r=[e.title,"Elapsed: "+e.verdicts[0].elapsed];for(let n of e.verdicts){let o=_n(n,e.step);
n.standard<0?r.push((n.standard===me?"No published standard: ":"No standard in force: ")+o):r.push(Ze(n.standard)+": "+h.
standards[n.standard][1],o+(n.due?" (due "+n.due+")":""))}let t=new Set(e.verdicts.map(n=>n.note).filter(Boolean));for(let n of t)
r.push("Note: "+n);return e.startEnd>e.start&&r.push("When in the span of its start is not recorded"),e.stopBegin>=0&&e.
stop>e.stopBegin&&r.push("When in the span of its stop is not recorded"),r.concat("Rows: "+e.rows)}function eA(e,r,t){let n=[];
return e.map(o=>{let s=(r(o.at)+r(o.end))/2,i=o.name.length*6.2+18,a=s+i>t&&s-i>0,u=a?s-i:s-7,l=a?s+7:s+i,c=n.findIndex(
f=>f<=u);return c<0&&(c=n.push(0)-1),n[c]=l,{event:o,middle:s,level:c,flip:a}})}function wc(e,r){return F("path",{class:"\
event",d:"M"+e+","+(r-6)+"l6,6l-6,6l-6,-6z"})}function rA(e,r,t,n){return e.map(o=>{let s=r+o.level*yc()+9,i=n(o.event.end)-
n(o.event.at);return An(xb(o.event,t),...i>14?[Ro(n(o.event.at),n(o.event.end),s)]:[],wc(o.middle,s),F("text",{class:"ev\
ent-name","paint-order":"stroke",x:o.middle+(o.flip?-10:10),y:s+4,"text-anchor":o.flip?"end":"start"},o.event.name))})}function Ro(e,r,t){
return F("path",{class:"imprecise",d:"M"+e+","+(t-3)+"v6m0,-3H"+r+"m0,-3v6"})}function tA(e,r,t){return e.verdicts.flatMap(
n=>[n.dueAt,n.beforeAt]).filter(n=>n>=0).map(n=>F("path",{class:"limit",d:"M"+r(n)+","+(t-5)+"v"+(Pr+10)}))}function nA(e,r,t,n,o,s){
let i=t(e.start),a=e.passed>=0?t(e.passed):t(e.stop),u=t(e.stop),l=[F("rect",{class:"catch",x:o,y:n-6,width:s-o,height:(wr()?
gc:hc)-4}),dr(e.kind,r,i,n,a-i,Pr)];return e.passed>=0&&l.push(dr(Cr,r,a,n,u-a,Pr)),e.startEnd>e.start&&t(e.startEnd)-i>
3&&l.push(Ro(i,t(e.startEnd),n+Pr+5)),e.stopBegin>=0&&u-t(e.stopBegin)>3&&l.push(Ro(t(e.stopBegin),u,n+Pr+5)),l.push(...tA(
e,t,n)),e.open&&l.push(F("path",{class:"arrow",d:"M"+u+","+(n-3)+"l11,"+(Pr/2+3)+"l-11,"+(Pr/2+3)+"z"})),l.push(oA(e,t,n,
o,s)),An(zb(e),...l)}function oA(e,r,t,n,o){let s=Es(e),i=s.length*6.3+12,a=e.verdicts.flatMap(m=>[m.dueAt,m.beforeAt]).
filter(m=>m>=0&&r(m)<=o).map(r),u=Math.max(r(e.stop)+(e.open?12:0),...a)+7,l=Math.min(r(e.start),...a)-7,c=u+i<=o,f=!c&&
l-i>=n,v=c?Math.max(u,n+4):f?l:o-4,d=!c&&!f&&n<20?Pr:0;return F("text",{class:"said","paint-order":"stroke",x:v,y:t+12+d,
"text-anchor":c?"start":"end"},s)}var Mn=50,dc=60;function qc(e,r,t,n,o,s,i){for(let a of vc(r,n,o)){let u=Math.max(t.of(
a.from),s),l=Math.min(t.of(a.to),e.width);if(l<=u)continue;let c=F("rect",{class:a.kind,x:u,y:0,width:l-u,height:i});a.kind===
"holiday"&&c.append(F("title",null,gr(a.day)+": "+Sn.get(a.day))),e.root.append(c)}Yb(e,r,t,s,i)}function sA(e,r,t,n,o){
for(let[s]of r)t.of(s)>=n&&e.root.append(F("line",{class:"grid",x1:t.of(s),x2:t.of(s),y1:0,y2:o}))}function Fs(e,r,t,n,o,s){
let i=Fr(e,Mn,"scale");qc(i,t,n,n.from,n.to,o,Mn);let a=-1/0;for(let[l,c,f]of r){let v=n.of(l);v<o||v>e-16||v<a||(a=v+Math.
max(c.length,f.length)*6.2+6,i.root.append(F("text",{class:"tick",x:v,y:17},c),F("text",{class:"tick low",x:v,y:32},f),F(
"line",{class:"grid",x1:v,x2:v,y1:36,y2:Mn})))}let u=n.at(h.asOf[1]);return u>=o&&u<=e&&i.root.append(F("line",{class:"a\
s-of",x1:u,x2:u,y1:36,y2:Mn})),i.root.setAttribute("aria-hidden","true"),o>20&&i.root.append(F("text",{class:"row-label",
x:o-12,y:24},ko(t,s))),i.root}function ko(e,r){if(e.kind==="dates")return r===null?"Dates":hr(r)+", by date";let t=yr(h.
activities[mt()][1]),n=dt[e.kind]+" from "+t,o=n.length>44?n.slice(0,43)+"\u2026":n;return o.slice(0,1).toUpperCase()+o.
slice(1)}function Po(e,r,t,n,o){let s=function(i){return n+(i-r)/(t-r||1)*(o-n)};return{of:s,at(i){return s(e.at(i))},from:r,
to:t}}function iA(e,r,t,n,o,s,i){let a=o<20,u=n.at,l=eA(r.events,u,s),c=i;e.root.append(F("line",{class:"lane",x1:0,x2:s,
y1:c,y2:c}),F("text",{class:"lane-name",x:4,y:c+16},r.name)),a&&(c+=20);let f=l.reduce((v,d)=>Math.max(v,d.level+1),1);e.
root.append(...rA(l,c+4,t,u)),c+=f*yc()+10;for(let v of r.waits)a&&(c+=28),wr()&&v.title.length>dc&&(c+=8),e.root.append(
a?Wt(v.title,4,c-6,Math.floor(s/6.6),"row-label narrow"):Wt(v.title,o-12,c+18,wr()?dc:44,"row-label")),e.root.append(nA(
v,e.id,u,c+8,o,s)),c+=wr()?gc:hc;return c+(a?16:6)}function aA(e,r,t,n,o,s,i){let a=Fr(o,10,"lane-of-case"),u=F("g",null);
a.root.append(u);let l=iA(a,e,r,t,n,o,1)+(i?14:0);a.root.setAttribute("height",l),a.root.setAttribute("viewBox","0 0 "+o+
" "+l);let c={root:u,width:o};qc(c,r,t,t.from,t.to,n,l),sA(c,s,t,n,l);let f=t.at(h.asOf[1]);return f>=n&&f<=o&&(a.root.append(
F("line",{class:"as-of",x1:f,x2:f,y1:0,y2:l})),i&&a.root.append(F("text",{class:"as-of-words",x:f-5,y:l-4,"text-anchor":"\
end"},"as of "+document.body.dataset.asOf))),uA(a.root,a.id+"clip",n,o,l),a.root}function Wo(){let[e,r]=(M.zoom||"").split(
"-").map(Number);return e>=0&&r<=1&&e<r?[e,r]:[0,1]}function Rs(e,r,t){let n=Xt(r);if(!n)return null;let o=Pt(r),s=lt(r),
i=Math.max(e.clientWidth||1e3,280),a=i<760?8:308,u=Jb(n,o,s,$b(s,i-a)),l=u[1]-u[0],c=Po(n,u[0]+l*t[0],u[0]+l*t[1],a,i),f=Co(
n,c.from,c.to,Math.max(3,(i-a)/90)),v=Zb(o,s),d=function(){return Fs(i,f,n,c,a,r)},m=v.map((w,y)=>{let b=aA(w,n,c,a,i,f,
y===v.length-1);return wr()?E("div",{class:"whole"},d(),b):b}),g=wr()?[]:[E("div",{class:"sticky"},d())];return{group:E(
"div",{role:"group"},...m),top:g,width:i,waits:s,kind:n}}function uA(e,r,t,n,o){e.querySelector("defs").append(F("clipPa\
th",{id:r},F("rect",{x:t-7,y:0,width:n-t+7,height:o})));for(let s of e.querySelectorAll(".mark, .as-of"))s.setAttribute(
"clip-path","url(#"+r+")")}function bc(e,r){let t=e.length+r,n=i=>i<e.length?e[i]:1/0,o=n(t-1>>1),s=n(t>>1);return s===1/0?1/0:o+(s-o)/2}var ks=1e-7;
function Do(e,r){return e>=r-ks}function Tn(e,r,t){let n=r.findIndex(o=>Do(o,t));return n<0?1/0:e[n]}function Ps(e,r,t,n){
let o=r.findIndex(i=>Do(i,t));if(o<0)return 1/0;if(r[o]>t+ks)return e[o];let s=r.findIndex(i=>i>t+ks);return(e[o]+(s<0?n:
e[s]))/2}function Ne(e,r){let t=0;for(let n=e.length;t<n;){let o=t+n>>1;e[o]<r?t=o+1:n=o}return t}function Xe(e,r){let t=0;
for(let n=e.length;t<n;){let o=t+n>>1;e[o]<=r?t=o+1:n=o}return t}function Ws(e,r,t,n){return t.map(o=>{let s=Xe(e,o);return s?
r[s-1]:n})}function Ac(e,r,t){return Ws(e,r,[t],0)[0]}function Oe(...e){let r=Float64Array.from(e.flatMap(t=>Array.from(
t))).sort();return Array.from(r.filter((t,n)=>!n||t!==r[n-1]))}function Ho(e,r,t){let n=(r-e)/(t-1);return Array.from({length:t},
(o,s)=>s===t-1?r:s*n+e)}function Vt(e){return e.reduce((r,t)=>r+t,0)/e.length}function Ln(e){return e.slice(1).map((r,t)=>r-
e[t])}function V(e){return e.reduce((r,t)=>r+t,0)}function Ds(e,r,t,n){let o=Array.from(e,(a,u)=>u).sort((a,u)=>e[a]-e[u]||(r[a]===r[u]?t[a]-t[u]:r[a]-r[u])),s={low:[],high:[],
ended:[],weights:[]},i=-1;for(let a of o){if(i>=0&&e[a]===s.low[i]&&r[a]===s.high[i]&&t[a]===s.ended[i]){s.weights[i]+=n[a];
continue}i+=1,s.low.push(e[a]),s.high.push(r[a]),s.ended.push(t[a]),s.weights.push(n[a])}return s}function Ie(e,r){return e.
high[r]!==1/0}function Hs(e,r){let t=0;return e.weights.forEach((n,o)=>{r(o)&&(t+=n)}),t}function ze(e){return Hs(e,()=>!0)}
function Nc(e){return Hs(e,r=>Ie(e,r))}function Oc(e){return Hs(e,r=>e.ended[r])}function Cn(e){return e.low.every((r,t)=>!Ie(
e,t)||r===e.high[t])}function jt(e){let r=e.low.map((t,n)=>Ie(e,n)?t:1/0);return Ds(e.low,r,e.ended,e.weights)}function Yt(e){
let r=e.low.map((t,n)=>Ie(e,n)?e.high[n]:t);return Ds(r,e.high,e.ended,e.weights)}var Ic=0,cA=2,Sc=["low","high","state"],
lA="n",fA=2e3,pA=[4*86400,28*86400,364*86400],_c=[[60,60,300,3600],[300,900,3600,14400],[900,3600,14400,86400],[900,14400,
86400,604800],[3600,14400,604800,2419200]];function Bo(e,r){return _c[r-1][Xe(pA,e)]}function Ec(e){let r=Array.from(e.low,
(o,s)=>s).sort((o,s)=>e.low[o]-e.low[s]||e.high[o]-e.high[s]||e.state[o]-e.state[s]),t={low:[],high:[],state:[],n:[]},n=-1;
for(let o of r){if(n>=0&&Sc.every(s=>e[s][o]===t[s][n])){t.n[n]+=e.n[o];continue}n+=1;for(let s of[...Sc,lA])t[s].push(e[s][o])}
return t}function Mc(e,r){let t=e.state.map(s=>s===Ic),n=e.high.map((s,i)=>t[i]?Math.ceil(s/Bo(s,r))*Bo(s,r):s),o=e.low.
map((s,i)=>{if(t[i]&&s===e.high[i])return n[i];let a=t[i]&&s>0?1:0,u=Bo(s-a,r);return Math.floor((s-a)/u)*u+a});return Object.
assign(Ec({low:o,high:n,state:e.state,n:e.n}),{grid:r})}function Bs(e,r){let t=Object.assign(Ec(e),{grid:0});for(;r&&t.n.
length>fA&&t.grid<_c.length;)t=Mc(t,t.grid+1);return t}function Tc(e){let r=Math.max(e[0].grid,e[1].grid);return e.map(t=>t.
grid===r?t:Mc(t,r))}function Lc(e,r){return!e||r*3600%Bo(r*3600,e)===0}function ht(e,r){let t=r?3600:1;return Ds(e.low.map(
n=>n/t),e.high.map((n,o)=>e.state[o]===Ic?n/t:1/0),e.state.map(n=>n===cA?1:0),e.n)}var my=hn(Ko(),1),hy=hn(br(),1),gy=hn(Wg(),1),yy=hn(fn(),1),wy=hn(dy(),1);function qy(e,r,t){return(0,gy.default)(t,e,r)}
function by(e,r,t){return(0,wy.default)(t,e,r)}function Ja(e,r,t){return(0,yy.default)(e,r,t)}function k0(e){return-Math.
SQRT2*(0,hy.default)(2*e)}function Ay(e){return(0,my.default)(e/Math.SQRT2)}var fo=.025,Sy=64,JG=Math.sqrt((1-fo)/fo);function po(e){let r=Oe(e.low),[t,n,o]=[new Float64Array(r.length),new Float64Array(
r.length),new Float64Array(r.length)],s=0;e.low.forEach((v,d)=>{for(;r[s]<v;)s+=1;t[s]+=e.weights[d],Ie(e,d)&&(n[s]+=e.weights[d]),
e.ended[d]&&(o[s]+=e.weights[d])});let i=new Float64Array(r.length);for(let v=r.length-1,d=0;v>=0;v-=1)d+=t[v],i[v]=d-n[v]-
o[v];let a=new Float64Array(r.length+1),u=new Float64Array(r.length),l=ze(e),c=1,f=0;a[0]=l;for(let v=0;v<r.length;v+=1)
f+=n[v]/a[v],u[v]=Math.min(f,1),c*=1-(i[v]>0?(t[v]-n[v]-o[v])/Math.max(i[v],1):0),a[v+1]=l*c;return{at:r,share:u,watched:a,
done:n}}function Iy(e){let r=e.at.length,[t,n]=[fo,1-fo].map(i=>({mean:new Float64Array(r),square:new Float64Array(r),tail:i})),
o=1,s=1;for(let i=0;i<r;i+=1){let a=e.watched[i]*(1-(i?e.share[i-1]:0)),u=e.watched[i+1]*(1-e.share[i]),l=e.done[i];l>0&&
(o*=(a-l+1)/(a+1),s*=(a-l+1)*(a-l+2)/((a+1)*(a+2))),n.mean[i]=o*u/(u+1),n.square[i]=s*u/(u+2),t.mean[i]=o,t.square[i]=s}
return{lower:t,upper:n}}function _y(e,r){let[t,n]=[e.mean[r],e.square[r]];if(!(t>0))return 1;if(!(t<1))return 0;let o=(t-
n)/(n-t*t);return qy((1-t)*o,t*o,e.tail)}function*xa(e){let r=po(e),t=Iy(r),n=yield*Ny(t.lower),o=yield*Ny(t.upper);return Object.
assign(r,{ciLow:n,ciHigh:o,firstCiHigh:1-Math.pow(fo,1/ze(e))})}function*Ny(e){let r=new Float64Array(e.mean.length);for(let t=0;t<
r.length;t+=1)r[t]=Math.max(_y(e,t),t?r[t-1]:0),t%Sy===Sy-1&&(yield);return r}function Ey(e,r){let t=po(e),n=Iy(t);return[
Oy(t.at,n.upper,r),Oy(t.at,n.lower,r)]}function Oy(e,r,t){let n=e.findIndex((o,s)=>{let i=Math.sqrt(Math.max(r.square[s]-
r.mean[s]*r.mean[s],0));return 1-r.mean[s]+JG*i>=t});for(let o=n<0?e.length:n;o<e.length;o+=1)if(Do(_y(r,o),t))return e[o];
return 1/0}var xr=6;var My=300;function za(e,r,t){let n=zG(e,t);return{at:n,low:rX(e,n),high:eX(e,r,n.slice(1).concat(1/0))}}function eu(e,r){
let t=e.low.map((o,s)=>s).filter(r),n=o=>t.map(s=>o[s]);return{low:n(e.low),high:n(e.high),ended:n(e.ended),weights:n(e.
weights)}}function ru(e){return eu(e,r=>Ie(e,r))}function xG(e){return eu(e,r=>e.ended[r])}function tu(e){return eu(e,r=>!Ie(
e,r)&&!e.ended[r])}function zG(e,r){let t=ru(e),n=Oe(e.low,t.high);if(n.length<=My)return n;let o=new Float64Array(n.length);
e.low.forEach((u,l)=>{o[Ne(n,u)]+=e.weights[l]}),t.high.forEach((u,l)=>{o[Ne(n,u)]+=t.weights[l]});for(let u=1;u<n.length;u+=
1)o[u]+=o[u-1];let s=o[n.length-1],i=Ho(o[0],s,My).map(u=>n[Ne(o,u)]),a=r.filter(u=>u<n[n.length-1]);return Oe(i,a,a.map(
u=>n[Xe(n,u)]))}function P0(e,r){let t=e.map((s,i)=>i).sort((s,i)=>e[s]-e[i]),n=t.map(s=>e[s]),o=new Float64Array(t.length+
1);return t.forEach((s,i)=>{o[i+1]=o[i]+r[s]}),s=>o[Ne(n,s)]}function eX(e,r,t){let{low:n,high:o,weights:s}=ru(e),i=c=>r.
watched[Ne(r.at,c)],a=P0(o,s),u=P0(n,s),l=P0(o,s.map((c,f)=>c/i(o[f])));return t.map(c=>{let f=u(c)-a(c);return Math.min(
l(c)+(f>0?f/i(c):0),1)})}function rX(e,r){let t=tu(e),n=xG(e),o=ru(e),s=ze(e),i=Oe(t.low),a=new Float64Array(i.length);t.
low.forEach((d,m)=>{a[Ne(i,d)]+=t.weights[m]});let u=P0(n.low,n.weights),l=0,c=i.map((d,m)=>{let g=s-u(tX(n.low,d))-l;return l+=
a[m],g}),f=r.map(()=>[]);o.high.forEach((d,m)=>{f[Ne(r,d)].push(m)});let v=new Float64Array(i.length+1);return f.map(d=>{
for(let y of d)v[Ne(i,o.low[y])]+=o.weights[y];let m=0,g=1,w=0;for(let y=0;y<v.length;y+=1)v[y]>0&&(w+=v[y]/g),m+=v[y],y<
a.length&&(g*=1-a[y]/Math.max(c[y]-m,a[y]));return Math.min(w/s,1)})}function tX(e,r){return e.reduce((t,n)=>n>r&&n<t?n:
t,1/0)}function Cy(e){let r=e.low.map((b,q)=>Ie(e,q)),t=r.map((b,q)=>!b&&!e.ended[q]),n=(b,q)=>b.filter((N,I)=>q[I]),o=e.
ended.map(Boolean),s=Oe(e.low,n(e.high,r)),i=e.low.map((b,q)=>3*Ne(s,b)+(t[q]?2:0)),a=e.high.map((b,q)=>3*(r[q]?Ne(s,b):
s.length-1)+1),[u,l]=nX(Oe(i.filter((b,q)=>!o[q])),Oe(n(a,r))),c=Oe(n(i,o)),f=i.map(b=>Ne(u,b)),v=i.map(b=>Ne(c,b)),d=t.
some((b,q)=>b&&f[q]===u.length)&&t.some((b,q)=>b&&v[q]===c.length),g=c.length+(d?1:0)+u.length-1,w=new Map;e.low.forEach(
(b,q)=>{let N=r[q]?Xe(l,a[q])-1:u.length-1,I=r[q]?g-N:v[q],T=o[q]?v[q]:g-f[q],_=I*(g+2)+T;w.set(_,(w.get(_)||0)+e.weights[q])});
let y=[...w.keys()].sort((b,q)=>b-q);return{low:u.map(b=>s[Math.floor(b/3)]),high:l.map(b=>s[Math.floor(b/3)]),size:g+1,
first:y.map(b=>Math.floor(b/(g+2))),last:y.map(b=>b%(g+2)),weights:y.map(b=>w.get(b))}}function nX(e,r){let[t,n]=[[],[]],
o=-1;for(let s of r){let i=Ne(e,s)-1;i>o&&(t.push(e[i]),n.push(s)),o=i}return[t,n]}var oX=1e-11,sX=2e3;function*Fy(e){let r=e.
weights.reduce((n,o)=>n+o,0),t=Ty(new Float64Array(e.size).fill(1/e.size),!1);for(let n=0;n<sX;n+=1){let o=iX(e,t,r);if(o.
reduce((s,i)=>Math.max(s,i))-1<oX)break;t=aX(e,Ty(o.map((s,i)=>(t[i+1]-t[i])*s),!0)),yield}return t}function Ty(e,r){let t=new Float64Array(
e.length+1);e.forEach((o,s)=>{t[s+1]=t[s]+o});let n=r?t[e.length]:1;return t.map(o=>o/n)}function nu(e,r){return e.first.
map((t,n)=>r[e.last[n]+1]-r[t])}function iX(e,r,t){let n=new Float64Array(e.size+1);nu(e,r).forEach((s,i)=>{let a=e.weights[i]/
t/Math.max(s,1e-300);n[e.first[i]]+=a,n[e.last[i]+1]-=a});let o=0;return n.subarray(0,e.size).map(s=>o+=s)}function aX(e,r){
let[t,n]=[new Float64Array(e.size+1),new Float64Array(e.size+1)];nu(e,r).forEach((c,f)=>{let v=e.weights[f]/c;t[e.last[f]+
1]+=v,t[e.first[f]]-=v,n[e.last[f]+1]+=v/c,n[e.first[f]]+=v/c});let o=Array.from({length:e.size-1},(c,f)=>f+1);if(!o.length)
return r;let s=1e-12*n.reduce((c,f)=>Math.max(c,f)),i=o.map(c=>Math.max(n[c],s)),a=uX(o.map((c,f)=>r[c]+t[c]/i[f]),i),u=r.
map((c,f)=>(f?f<e.size?Math.min(Math.max(a[f-1],0),1):1:0)-c),l=Ly(e,r);for(let c=0;c<12;c+=1){let f=r.map((v,d)=>v+u[d]);
if(Ly(e,f)>=l)return f;u=u.map(v=>v/2)}return r}function Ly(e,r){return nu(e,r).reduce((t,n,o)=>n>0?t+e.weights[o]*Math.
log(n):-1/0,0)}function uX(e,r){let t=[];return e.forEach((n,o)=>{let s={sum:n*r[o],weight:r[o],n:1};for(let i=t.at(-1);i&&
i.sum/i.weight>=s.sum/s.weight;i=t.at(-1))t.pop(),s={sum:i.sum+s.sum,weight:i.weight+s.weight,n:i.n+s.n};t.push(s)}),t.flatMap(
n=>new Array(n.n).fill(n.sum/n.weight))}var pn=.5;function*cX(e){let r=Cy(e),t=yield*Fy(r),n=Array.from(t.subarray(r.size-r.low.length),s=>1-s).reverse(),o=Oe(r.
low,r.high);return{at:o,low:o.map(s=>n[Xe(r.high,s)]),high:o.map(s=>n[Xe(r.low,s)])}}function*Ry(e){if(!Cn(e))return yield*cX(
e);let{at:r,share:t}=po(e);return{at:r,low:t,high:t}}function ou(e){return e.low.reduce((r,t,n)=>Math.max(r,t,Ie(e,n)?e.
high[n]:0),0)}function ky(e,r,t){return[Ps(e.at,e.high,r,t),Ps(e.at,e.low,r,t)]}function*D0(e){return ky(yield*Ry(e),pn,
ou(e))}function Py(e){return ze(e)<xr?null:vo(D0(e))[1]}var su=[pn,.75,.9],lX=["low","high","likelyLow","likelyHigh","ci\
Low","ciHigh"];function vo(e){for(;;){let r=e.next();if(r.done)return r.value}}function*Wy(e,r){if(ze(e)<xr)return null;
let t=Cn(e),n=yield*xa(Yt(e)),o=t?n:yield*xa(jt(e)),s=yield*Ry(e);yield;let i=t?s:za(e,n,r);yield;let a=Oe([0],i.at,s.at),
u=(b,q,N)=>Ws(b.at,q,a,N),l=u(s,s.low,0),c=u(s,s.high,0),f=W0(Math.min,u(i,i.low,0),l),v=W0(Math.max,u(i,i.high,0),c),d=W0(
Math.min,f,u(n,n.ciLow,0),u(o,o.ciLow,0)),m=W0(Math.max,v,u(n,n.ciHigh,n.firstCiHigh),u(o,o.ciHigh,o.firstCiHigh)),g={at:a,
low:f,high:v,likelyLow:l,likelyHigh:c,ciLow:d,ciHigh:m},w=ou(e),y=su.map(b=>Dy(b,ky(s,b,w),w,[Tn(a,m,b),Tn(a,d,b)]));return Object.
assign(g,H0(e),{quantiles:y})}function H0(e){let[r,t,n]=[ze(e),Nc(e),Oc(e)];return{n:r,stopped:t,ended:n,open:r-t-n,exact:Cn(
e)}}function W0(e,...r){return r[0].map((t,n)=>e(...r.map(o=>o[n])))}function Dy(e,r,t,n){let o=r[0]!==1/0,[s,i]=[o?r[0]:
t,r[1]],a=o?r[0]===i?"known":"between":"not reached";return{level:e,state:a,low:s,high:i,ciLow:Math.min(n[0],s),ciHigh:Math.
max(n[1],i)}}function*Hy(e){if(ze(e)<xr)return null;let r=Yt(e),t=Cn(e),n=t?r:jt(e),o=po(r),s=t?{at:o.at,low:o.share,high:o.
share}:za(e,o,[]),[i,a]=[Tn(s.at,s.high,pn),Tn(s.at,s.low,pn)],u=[r,n].map(c=>Ey(c,pn)),l=[Math.min(i,u[0][0],u[1][0]),Math.
max(a,u[0][1],u[1][1])];return Dy(pn,yield*D0(e),ou(e),l)}function By(e){let r={};for(let t of lX)r[t]=e(t);return r}function Uy(e,r){
return By(t=>Ac(e.at,e[t],r))}function Gy(e,r){return e<=r?Array.from({length:e},(t,n)=>n):Ho(0,e-1,r).map(Bt)}var Xy=200,
iu=80,fX=150;function Lt(e){return Math.round(e*1e4)/1e4}function Vy(e,r){let t=Gy(e.at.length,r),n=o=>t.map(s=>Lt(o[s]));
return{at:n(e.at),...By(o=>n(e[o]))}}function jy(e){let r=Oe(tu(e).low);return r.length?Gy(r.length,fX).map(t=>Lt(r[t])):
[]}function B0(e,r){let t=0;return function(){clearTimeout(t),t=setTimeout(e,r)}}var au=[],zr=[],pX=12,uu=0;function vX(){let e=function(n){
return n.section?A(n.section).getBoundingClientRect():{top:0,bottom:1}},r=function(n){let o=e(n);return o.bottom>0&&o.top<
window.innerHeight},t=au.filter(r);zr=au.filter(n=>!t.includes(n)),document.body.setAttribute("aria-busy","true"),zr.unshift(
...t.map(n=>n()).filter(Boolean)),cu()}function cu(){uu=uu||setTimeout(dX)}function dX(){uu=0;let e=zr.shift(),r=e&&(e.next?
e:e());r&&!mX(r)&&zr.unshift(r),zr.length?cu():document.body.removeAttribute("aria-busy")}function mX(e){let r=performance.
now()+pX;for(;performance.now()<r;)if(e.next().done)return!0;return!1}function Yy(){for(;zr.length;){let e=zr.shift(),r=e.
next?e:e();r&&vo(r)}}function Mr(e){zr.push(e),document.body.setAttribute("aria-busy","true"),cu()}function Y(e,r){let t=function(){
return r()};t.section=e,au.push(t)}function Ky(){_s(),Ue(Rr,()=>{_s(),vX()})}var Ee=[];var vn=25,Qy=30,hX={delay:$y,name:yX,began:wX},le=[],lr=0;function go(){let e=M.step?h.steps.findIndex(t=>t[0]===M.step):
me,r=M.agency?h.agencies.indexOf(M.agency):me;return function(t){return(e<0||h.waits.step[t]===e)&&(r<0||h.waits.agency[t]===
r)}}function gX(){let e=go(),r=new Float64Array(S.n),t=new Float64Array(S.n);for(let n of P)for(let o=S.waits[n];o<S.waits[n+
1];o+=1)if(e(o))for(let s=S.verdicts[o];s<S.verdicts[o+1];s+=1)r[n]=Math.max(r[n],h.verdicts.beyond[s]),t[n]=Math.max(t[n],
h.verdicts.low[s]);return{beyond:r,taken:t}}function $y(){let e=function(t){return h.cases[t][2]<0?1/0:h.cases[t][2]};if(!M.
step&&!M.agency)return function(t,n){return e(t)-e(n)||t-n};let r=gX();return function(t,n){return r.beyond[n]-r.beyond[t]||
r.taken[n]-r.taken[t]||e(t)-e(n)||t-n}}var mo=null;function yX(){if(!mo){let e=new Intl.Collator("en-GB",{numeric:!0}),r=h.
cases.map((t,n)=>n).sort((t,n)=>e.compare(Z(t),Z(n))||t-n);mo=new Int32Array(S.n),r.forEach((t,n)=>{mo[t]=n})}return function(e,r){
return mo[e]-mo[r]}}function wX(){return function(e,r){return vt[e]-vt[r]||e-r}}function Zy(){le=P.slice().sort((hX[M.sort]||
$y)())}function qX(e,r){let t=go(),n=S.events[e],o=1/0,s=-1/0;for(let i=S.waits[e];i<S.waits[e+1];i+=1)if(t(i)){o=Math.min(
o,r.at(h.events.at[n+h.waits.start[i]])),s=Math.max(s,r.at(ws(i,n)));for(let a=S.verdicts[i];a<S.verdicts[i+1];a+=1)h.verdicts.
dueAt[a]>=0&&(s=Math.max(s,r.at(h.verdicts.dueAt[a])))}return[o,s]}var U0={};function bX(){let e=[M.align,M.scale,M.step,
M.agency].join(`
`);return(U0.cases!==P||U0.key!==e)&&(U0={cases:P,key:e,ends:AX()}),U0.ends}function AX(){let e=1/0,r=-1/0;for(let n of le){
let o=Xt(n);if(o){if(M.step){let s=qX(n,o);e=Math.min(e,s[0]),r=Math.max(r,s[1]);continue}for(let s=S.events[n];s<S.events[n+
1];s+=1){let i=o.at(h.events.at[s]),a=o.at(h.events.at[s]+h.events.span[s]);i<e&&(e=i),a>r&&(r=a)}for(let s=S.waits[n];s<
S.waits[n+1];s+=1)if(h.waits.state[s]===st){r=Math.max(r,o.at(h.asOf[1]));break}}}if(e>r)return[0,1];let t=(r-e)*.03||1;
return[e-t,r+t]}function SX(e,r,t){let n=e.passed>=0?t(e.passed):t(e.stop),o=[];return M.step&&o.push(dr(e.kind,r,t(e.start),
9,n-t(e.start),12),...NX(e,t)),e.passed>=0&&o.push(dr(Cr,r,n,9,t(e.stop)-n,12)),e.open&&(e.passed>=0||M.step)&&o.push(F(
"path",{class:"arrow",d:"M"+t(e.stop)+",7l8,8l-8,8z"})),o}function NX(e,r){return e.verdicts.filter(t=>t.dueAt>=0).map(t=>F(
"path",{class:"limit",d:"M"+r(t.dueAt)+",5v20"}))}function OX(e,r,t){let n=Fr(r,Qy,"strip"),o=Xt(e),s=go(),i=S.waits[e],
a=lt(e).filter((d,m)=>s(i+m)),u=a.filter(d=>d.passed>=0),l=(M.step?a:u).map(d=>d.title+": "+d.said);n.root.setAttribute(
"role","img"),n.root.setAttribute("aria-label",hr(e)+". "+(l.join(". ")||"No clock beyond its limit")+".");let c=Pt(e);if(!o||
!c.length)return n.root.append(F("text",{class:"said","paint-order":"stroke",x:4,y:19},o?"no event that is told":"no suc\
h event recorded")),n.root;let f=Po(o,t[0],t[1],0,r),v=c.map(d=>f.at(d.end));a.some(d=>d.open)&&v.push(f.at(h.asOf[1])),
n.root.append(F("line",{class:"base",x1:Math.min(...v),x2:Math.max(...v),y1:15,y2:15}));for(let d of c)n.root.append(F("\
line",{class:"seen",x1:f.at(d.end),x2:f.at(d.end),y1:10,y2:20}));for(let d of a)n.root.append(...SX(d,n.id,f.at));return o.
kind!=="dates"&&n.root.append(F("line",{class:"zero",x1:f.of(0),x2:f.of(0),y1:0,y2:Qy})),n.root}function IX(e){let r=go();
return lt(e).filter((t,n)=>r(S.waits[e]+n)).map(t=>t.verdicts[0].elapsed+": "+t.verdicts.map(n=>lc(n,t.step)).join("; ")).
join(" / ")}function _X(e,r){let t=e.filter(s=>{let i=go();for(let a=S.waits[s];a<S.waits[s+1];a+=1)if(i(a)&&h.waits.passed[a]>=
0)return!0;return!1}),n={name:"by name",began:"by first event"}[M.sort]||"most delay first",o=e.length?lr*vn+1:0;return"\
Rows "+O(o)+" to "+O(lr*vn+e.length)+" of "+C(le.length,"case")+", "+n+", "+(r.kind==="dates"?"by date":ko(r,null).replace(
/^./,s=>"in "+s.toLowerCase()))+": "+O(t.length)+" of these "+(t.length===1?"has":"have")+" a clock beyond its limit"+(M.
step?" in the chosen step":"")+"."}function ho(){let e=Math.max(Math.ceil(le.length/vn)-1,0);lr=Math.min(Math.max(lr,0),
e);let r=A("case-list"),t=Math.max(r.querySelector("thead th:nth-child(2)").clientWidth-16,240),n=bX(),o=le.slice(lr*vn,
lr*vn+vn);r.querySelector("tbody").replaceChildren(...o.map(a=>{let u=E("a",{class:"to-case",href:"#case","data-case":Z(
a)},Z(a));return E("tr",{class:Z(a)===M.case?"current":null},E("th",{scope:"row"},u),E("td",{class:"strip"},OX(a,t,n)),E(
"td",{class:"why"},M.step?IX(a):kr(a)))}));let s=le.map(Xt).find(Boolean)||{kind:"dates",at:pt},i=Po(s,n[0],n[1],0,t);A(
"list-scale").replaceChildren(Fs(t,Co(s,n[0],n[1],t/90),s,i,0,null)),A("list-scale-words").textContent=ko(s,null),A("cha\
rt-list").querySelector(".says").textContent=_X(o,s),A("list-before").disabled=lr===0,A("list-after").disabled=lr===e}function Jy(){
let e=function(t){return function(){lr+=t,ho()}};A("list-before").addEventListener("click",e(-1)),A("list-after").addEventListener(
"click",e(1));let r=function(){lr=0,Zy(),ho()};Y("cases",r),Ue(["sort"],r),Ue(["align","scale"],ho),Ee.push(ho),Zy(),ho()}function Ke(){return S.byName.has(M.case)?S.byName.get(M.case):le.length?le[0]:0}function vu(e){return lt(e).flatMap(r=>r.
verdicts.map(t=>{let n=t.standard>=0?Ze(t.standard):t.standard===me?"none published":"none in force",o=ce([r.title,n,t.elapsed,
t.due,_n(t,r.step),t.note,r.rows]);return o.cells[4].className="outcome "+h.outcomeIds[t.outcome],o}))}function du(e){return No(
e).map(r=>E("li",null,"Finding: "+r.sentence+" ("+r.rows+")"))}function EX(e,r,t){let n=r.filter(u=>u.passed>=0).length,
o=r.filter(u=>u.open).length,s=S.events[e+1]-S.events[e],i=t.kind==="dates"?"":" Counted in "+dt[t.kind]+" from "+yr(h.activities[mt()][1])+
", the first of the case"+(t.kind==="hours"?"; where its time is not exact, from the latest that it can have been":"")+"\
.",a=mt()>=0&&t.kind==="dates"?" The case has no event to align on, so it is shown by date.":"";return C(s,"event")+" an\
d "+C(r.length,"clock")+": "+n+" beyond a limit, "+o+" still open."+i+a}function G0(){mu(A("chart-case"),Ke(),Wo())}function mu(e,r,t){
let n=e.querySelector(".drawing"),o=Rs(n,r,t);if(!o){let i=M.align;M.align="",o=Rs(n,r,t),M.align=i}let s=EX(r,o.waits,o.
kind);o.group.setAttribute("aria-label","Timeline of "+xe(r)+". "+s+" Arrow keys go from mark to mark, plus and minus zo\
om."),e.querySelector(".title").textContent=hr(r)+", as of "+document.body.dataset.asOf,e.querySelector(".says").textContent=
s,Eo(n,mc(o.width,o.waits,o.kind),...o.top,o.group)}function MX(e,r){let t=[];for(let n=S.links[e];n<S.links[e+1];n+=1){
let o=h.links,s=r+o.start[n],i=r+o.stop[n],a=h.chains.days[e],u=C(o.excess[n],"calendar day");t.push({title:Be(o.step[n]),
from:xy(s),to:xy(i),days:o.days[n],excess:o.excess[n],share:a?o.days[n]/a:0,standard:Ze(o.standard[n]),beyond:o.excess[n]?
u+" beyond "+Ze(o.standard[n])+": had it kept to it, up to "+u+" sooner":"",rows:te(h.events.row[s])+" to "+te(h.events.
row[i])})}return t}function xy(e){return he(h.events.at[e]+h.events.span[e])}function TX(e,r){let t=[];for(let n=S.floats[e];n<
S.floats[e+1];n+=1){let o=h.floats;t.push([Be(o.step[n]),O(o.days[n]),te(h.events.row[r+o.start[n]])+" to "+te(h.events.
row[r+o.stop[n]])])}return t}function LX(e,r,t,n){let o=r[0].from,s=r[r.length-1].to,i=r.map(a=>{let u=a.to-a.excess,l=C(
a.days,"calendar day")+" ("+H(a.share)+")"+(a.excess?", "+O(a.excess)+" beyond "+a.standard:""),c=[a.title,En(a.from)+" \
to "+En(a.to),l];return a.excess&&c.push("Had this step kept to its limit: up to "+C(a.excess,"calendar day")+" sooner"),
{label:a.title,parts:[[_o,a.from,u],[Cr,u,a.to]],said:l,lines:c.concat("Rows: "+a.rows)}});Gt(e,i,{from:o,to:s,title:t,says:n,
ticks:Cs(o,s,7).map(a=>[a[0],a[1]])})}function tw(e){let r=A("case-chains");r.replaceChildren();let t=S.events[e];S.chains[e]===
S.chains[e+1]&&r.append(E("p",null,"No milestone of the pathway is recorded of this case."));for(let n=S.chains[e];n<S.chains[e+
1];n+=1){let o=yr(h.activities[h.chains.milestone[n]][1]),s=te(h.chains.sentence[n])+(h.chains.exact[n]?"":" Some of its\
 dates are not exact; each counts at the latest that it can have been."),i=hr(e)+": on the way to "+o,a=MX(n,t);if(!a.length){
r.append(E("p",null,s));continue}let u=wn(["Waited for","From and to","Calendar days","Share","Beyond its deadline","Row\
s"],a.map(v=>[v.title,En(v.from)+" to "+En(v.to),O(v.days),H(v.share),v.beyond,v.rows]),[2,3]),l=E("details",{class:"beh\
ind"},E("summary",null,"The table behind it ("+C(a.length,"wait")+")"),Lr(u,"Waits of "+xe(e)+" on the way to "+o)),c=E(
"figure",{class:"chart"},E("figcaption",null,E("strong",{class:"title"},i),E("span",{class:"says"},s)),E("div",{class:"d\
rawing"}),l);wr()&&(l.open=!0),r.append(c),LX(c.querySelector(".drawing"),a,i,s),qn(c);let f=TX(n,t);f.length&&l.append(
E("p",null,"Steps beside it, and how many calendar days later each could have begun without moving the milestone:"),Lr(wn(
["Step","Calendar days to spare","Rows"],f,[1]),"Steps beside the chain to "+o))}}var lu=300;function CX(){let e=new Set(
h.events.activity);A("align").append(...h.activities.map((r,t)=>[r,t]).filter(r=>e.has(r[1])).map(r=>E("option",{value:r[0][0]},
r[0][1])));for(let r of["align","scale","sort"])A(r).addEventListener("change",()=>{Se({[r]:A(r).value,zoom:""})});hu()}
function hu(){let e=le.slice(0,lu).map(Z),r=Z(Ke());e.includes(r)||e.unshift(r),A("case-choice").replaceChildren(...e.map(
t=>new Option(t))),A("case-of").textContent=le.length>lu?"(the first "+lu+"; name others in the choice of cases)":""}function zy(){
A("align").value=M.align||"",A("scale").value=M.scale||"working",A("scale").disabled=!M.align,A("sort").value=M.sort||"d\
elay"}function fu(){let e=Ke();Array.from(A("case-choice").options).some(r=>r.value===Z(e))||hu(),A("case-choice").value=
Z(e),A("case-title").textContent=hr(e),A("case-sentence").textContent=kr(e)+(P.includes(e)?"":" (This case is not among \
those chosen.)");for(let r of document.querySelectorAll("#case-list tbody tr"))r.classList.toggle("current",r.querySelector(
"a").dataset.case===Z(e));A("case-table").tBodies[0].replaceChildren(...vu(e)),A("case-findings").replaceChildren(...du(
e)),G0(),tw(e)}function ew(e){if(!le.length)return;let r=le.indexOf(Ke())+e;Se({case:Z(le[(r+le.length)%le.length]),zoom:""})}
function nw(e,r){let t=Math.min(Math.max(e,0),1-r);Se({zoom:r<1?t.toFixed(4)+"-"+(t+r).toFixed(4):""})}function pu(e){let[
r,t]=Wo(),n=Math.min((t-r)*e,1);nw((r+t-n)/2,n)}function rw(e){let[r,t]=Wo();nw(r+(t-r)*e,t-r)}function FX(){let e={"zoo\
m-in"(){pu(.5)},"zoom-out"(){pu(2)},"zoom-back"(){rw(-.5)},"zoom-on"(){rw(.5)},"zoom-all"(){pu(1e3)}};for(let[r,t]of Object.
entries(e))A(r).addEventListener("click",t);A("chart-case").addEventListener("keydown",r=>{let t={"+":"zoom-in","=":"zoo\
m-in","-":"zoom-out",0:"zoom-all"};if(!r.target.matches(".mark")||!(r.key in t)||r.ctrlKey||r.metaKey)return;let n=Array.
from(document.querySelectorAll("#chart-case .mark")).indexOf(r.target);e[t[r.key]]();let o=document.querySelectorAll("#c\
hart-case .mark")[n];o&&o.focus()})}function ow(){S.n&&(Jy(),CX(),zy(),FX(),A("case-choice").addEventListener("change",()=>{
Se({case:A("case-choice").value,zoom:""})}),A("previous").addEventListener("click",()=>{ew(-1)}),A("next").addEventListener(
"click",()=>{ew(1)}),Y("case",()=>{hu(),fu()}),Ue(["case"],fu),Ue(["align","scale","sort"],()=>{zy(),G0()}),Ue(["zoom"],
G0),Ee.push(()=>{G0(),tw(Ke())}),fu())}function We(e,r,t){let n=e.get(r);return n===void 0&&e.set(r,n=t()),n}function fr(){return new Array(h.outcomes.length).
fill(0)}var RX=new Map(h.lines.map((e,r)=>[e[0]+" "+e[1],r])),X0=new Int32Array(h.verdicts.outcome.length),sw=X0.slice();
h.waits.step.forEach((e,r)=>{for(let t=S.verdicts[r];t<S.verdicts[r+1];t+=1)X0[t]=r,sw[t]=RX.get(e+" "+Math.max(h.verdicts.
standard[t],me))??me});var gu={cases:null};function et(e){return gu.cases!==e&&(gu=kX(e)),gu}function kX(e){let r=h.lines.
map(()=>({outcomes:fr(),verdicts:[],beyond:0,atLeast:!1})),t=h.verdicts,n={by:new Array(h.results.length).fill(0),lateOpen:0,
mayBeLate:0};for(let o of e){for(let i=S.waits[o];i<S.waits[o+1];i+=1)PX(n,i);let s=S.verdicts[S.waits[o+1]];for(let i=S.
verdicts[S.waits[o]];i<s;i+=1){let a=r[sw[i]];a.outcomes[t.outcome[i]]+=1,a.verdicts.push(i),a.beyond+=t.beyond[i],(t.outcome[i]===
ut||t.outcome[i]===vr)&&(a.atLeast=a.atLeast||t.low[i]!==t.high[i])}}return{cases:e,lines:r,waits:n}}function PX(e,r){let t=h.
waits.result[r];e.by[t]+=1,t===at&&h.waits.state[r]===st&&(e.lateOpen+=1),e.mayBeLate+=h.waits.mayBeLate[r]}function Ct(e){
return e.by[kt]+e.mayBeLate}function iw(e){return e.outcomes[ut]+e.outcomes[vr]}function ne(e){return e.outcomes[0]+iw(e)+
e.outcomes[ct]}function V0(e){let r=new Map;for(let t of e)for(let n=S.chains[t];n<S.chains[t+1];n+=1){let o=()=>({reached:0,
days:0,excess:0,late:0,waits:new Map});WX(We(r,h.chains.milestone[n],o),n)}return r}function WX(e,r){let t=new Set,n=new Set;
e.reached+=1;for(let o=S.links[r];o<S.links[r+1];o+=1){let s=h.links.step[o],i=We(e.waits,s,()=>({step:s,cases:0,days:0,
late:0,excess:0}));i.days+=h.links.days[o],i.excess+=h.links.excess[o],e.days+=h.links.days[o],e.excess+=h.links.excess[o],
t.has(s)||(i.cases+=1),t.add(s),h.links.excess[o]&&!n.has(s)&&(i.late+=1,n.add(s))}n.size&&(e.late+=1)}function wu(e){return[
...e.waits.values()].sort((r,t)=>t.excess-r.excess||t.days-r.days||r.step-t.step)}function yu(e,r){return h.events.activity[S.
events[e]+r]}function aw(e){let r=new Map;for(let t of e)for(let n=S.waits[t];n<S.waits[t+1];n+=1){if(h.waits.stop[n]<0)
continue;let o=[h.waits.step[n],yu(t,h.waits.start[n]),yu(t,h.waits.stop[n])].join(" ");r.set(o,(r.get(o)||0)+1)}return r}
function uw(e,r){let t=h.lines.map((s,i)=>i).filter(s=>h.lines[s][0]===e&&h.lines[s][1]>=0&&ne(r[s])),n=t.find(s=>h.standards[h.
lines[s][1]][2]==="limit"),o=n===void 0?t[0]:n;return o===void 0?null:{standard:h.standards[h.lines[o][1]][0],met:r[o].outcomes[0],
n:ne(r[o])}}function cw(e,r){let t=new Set(r.map(a=>a[1]+" "+a[2])),n=new Map,o=h.events;for(let a of e)for(let u=S.events[a]+
1;u<S.events[a+1];u+=1){let l=o.activity[u-1]+" "+o.activity[u];if(t.has(l))continue;let[c,f]=[o.activity[u-1],o.activity[u]],
v=We(n,l,()=>({ends:[c,f],low:[],high:[]})),d=o.at[u-1]+o.span[u-1];v.low.push(Math.max(o.at[u]-d,0)),v.high.push(o.at[u]+
o.span[u]-o.at[u-1])}let s=a=>h.activities[a][0],i=(a,u)=>a<u?-1:a>u?1:0;return[...n.values()].sort((a,u)=>u.low.length-
a.low.length||i(s(a.ends[0]),s(u.ends[0]))||i(s(a.ends[1]),s(u.ends[1])))}function j0(e,r,t){We(e,r,fr)[t]+=1}function DX(e,r){
return iw(r)+(h.steps[h.lines[e][0]][2]?r.outcomes[ct]:0)}function lw(e){let r=null;for(let[t,n]of h.lines.entries()){let o=e.
lines[t],s=DX(t,o);if(n[1]<0||!s)continue;let a=[h.standards[n[1]][2]==="limit"?1:0,o.beyond,s],u=r;(u?a.map((c,f)=>c-u.
rank[f]).find(Boolean)||0:1)>0&&(r={rank:a,standard:h.standards[n[1]],line:o,past:s})}return r}function fw(e){return e.filter(
r=>h.cases[r][2]>=0).sort((r,t)=>h.cases[r][2]-h.cases[t][2])}function pw(e){let r=h.activities.map(()=>0);for(let t of e)
for(let n=S.events[t];n<S.events[t+1];n+=1)r[h.events.activity[n]]+=1;return r}function vw(e){let r=new Map,t=n=>h.activities[yu(
e,n)][0];for(let n=S.waits[e];n<S.waits[e+1];n+=1){if(h.waits.stop[n]<0)continue;let o=[t(h.waits.start[n]),t(h.waits.stop[n])];
r.set(o.join(" "),o)}for(let n of Pt(e))r.set(h.activities[n.activity][0],[h.activities[n.activity][0]]);return[...r.values()]}
function dw(e,r){let t=h.outcomes.length,n=h.standards.map(()=>r.sets.map(i=>new Int32Array(i.names.length*t))),{standard:o,
outcome:s}=h.verdicts;for(let i of e)for(let a=S.waits[i];a<S.waits[i+1];a+=1){let u=h.waits.groups[a];if(!(u<0))for(let l=S.
verdicts[a];l<S.verdicts[a+1];l+=1){if(o[l]<0)continue;let c=n[o[l]];r.sets.forEach((f,v)=>{f.of[u]>=0&&(c[v][f.of[u]*t+
s[l]]+=1)})}}return n}function mw(e,r){let t=h.measures.indexOf(r),n=new Map;for(let o of e)for(let s=S.published[o];s<S.
published[o+1];s+=1)h.published.measure[s]===t&&j0(n,h.published.year[s],h.published.outcome[s]);return n}function Y0(e){
let r=h.steps.map(()=>[]);for(let t of e)for(let n=S.waits[t];n<S.waits[t+1];n+=1)r[h.waits.step[n]].push(n);return r}function K0(e){
return h.steps.findIndex(r=>r[0]===e)}function Q0(e,r){let t=fr();for(let n of e)for(let o=S.verdicts[n];o<S.verdicts[n+
1];o+=1)h.verdicts.standard[o]===r&&(t[h.verdicts.outcome[o]]+=1);return t}function hw(e){let r=h.steps.map(()=>({n:0,open:0}));
for(let t of e)for(let n=S.waits[t];n<S.waits[t+1];n+=1){if(h.waits.state[n]===it)continue;let o=r[h.waits.step[n]];o.n+=
1,h.waits.state[n]===st&&(o.open+=1)}return new Map(r.map((t,n)=>[h.steps[n][0],t]))}function qu(e){return e===1?"is":"are"}function gw(e){if(!V([at,hs,gs,kt,zu,ys].map(n=>e.by[n])))return"No wait has a st\
andard to check against.";let t=[HX(e.by[at],e.by[hs])];return e.lateOpen&&t.push(C(e.lateOpen,"wait")+" "+qu(e.lateOpen)+
" late and still open."),Ct(e)&&t.push("For "+C(Ct(e),"wait")+" the dates cannot tell."),t.join(" ")}function HX(e,r){return!e&&
!r?"No wait went past a limit or missed an aim.":(e?C(e,"wait"):"No wait")+" went past a limit"+(r?", and "+O(r)+" misse\
d an aim.":".")}function BX(e){return e>=$e?C(Math.floor(e/$e),"day"):e<60?"less than a minute":we(e/3600,"hours")}function yw(e,r){
if(!e)return UX(r);let t=e.standard[2]==="limit",n=O(e.past)+" of "+O(ne(e.line))+(t?" late":" missed this aim"),o=", by\
 "+(e.line.atLeast?"at least ":"")+BX(e.line.beyond)+(e.past>1?" in all":"")+": the longest overrun";return n+(e.line.beyond?
o:"")+(t?".":". No wait went past a limit.")}function UX(e){let r=["No wait is late."],t=e.by[gs],n=e.by[ys];return t&&r.
push(C(t,"wait")+" "+qu(t)+" too early."),Ct(e)&&r.push("For "+C(Ct(e),"wait")+" the dates cannot tell."),n&&r.push(C(n,
"wait")+" "+qu(n)+" still open."),r.join(" ")}var ww=4;function bu(e){return E("a",{class:"to-case",href:"#cases","data-case":Z(e)},Z(e))}function GX(){let e=et(P),r=lw(
e),t=e.waits;A("talk-delays").textContent=O(t.by[at]),A("talk-headline").textContent=gw(t),A("talk-standard").replaceChildren(
r?E("a",{href:"#standard-"+r.standard[0]},r.standard[0]):"none"),A("talk-sentence").textContent=r?r.standard[1]+".":"",A(
"talk-matter").textContent=yw(r,t);for(let n of document.querySelectorAll("[data-result]")){let o=h.results.findIndex(s=>s[0]===
n.dataset.result);n.textContent=O(o===kt?Ct(t):t.by[o])}XX(fw(P))}function XX(e){A("talk-case").replaceChildren(e.length?
bu(e[0]):"none"),A("talk-why").textContent=e.length?kr(e[0]):"No chosen case has a late wait, a missed aim, a step taken\
 too early, dates that cannot tell or a practice point.";let r=e.slice(1,1+ww).flatMap((n,o)=>o?[", ",bu(n)]:["Then ",bu(
n)]),t=e.length-1-ww;r.length&&r.push(t>0?" and "+O(t)+" more.":"."),A("talk-then").replaceChildren(...r)}function qw(){
if(document.addEventListener("click",n=>{let o=n.target.closest("a.to-case");o&&Se({case:o.dataset.case,zoom:""})}),!ee)
return;let e=["talk-delays","talk-headline","talk-standard","talk-sentence","talk-matter","talk-case","talk-why","talk-t\
hen"].map(A);e.push(...document.querySelectorAll("[data-result]"));let r=ue(e),t=function(){(W()?GX:r)()};Y("talk",t),W()&&
t()}var bw=15;function Aw(e,r){if(!r)return"No "+h.caseNoun[0]+" has a record of "+e+".";let t=r.excess?"Of these days, "+O(
r.excess)+" came after the deadline of a stage, for "+C(r.late,...h.caseNoun)+".":"No stage on the way went past its dea\
dline.";return C(r.reached,...h.caseNoun)+" reached "+e+", after "+C(r.days,"calendar day")+" in all. "+t}function VX(e){
return e.excess?"up to "+C(e.excess,"calendar day")+" sooner, over "+C(e.late,"case"):""}function Sw(e,r){return[Be(r.step),
O(r.cases),O(r.days),H(e.days?r.days/e.days:0),O(r.late),O(r.excess),VX(r)]}function Nw(e,r,t){let n=r[t],o=[Be(n.step),
C(n.days,"calendar day")+" over "+C(n.cases,"case")+", "+H(e.days?n.days/e.days:0)+" of the whole"];if(!n.excess)return o;
let s=V(r.slice(0,t+1).map(i=>i.excess));return o.push(C(n.excess,"calendar day")+" beyond a deadline, over "+C(n.late,"\
case"),"With those above: "+H(s/e.excess)+" of all calendar days beyond one"),o}function Ow(e){let r=new Map(e.waits.map(
t=>[t[0],{step:t[0],cases:t[1],days:t[2],late:t[3],excess:t[4]}]));return{reached:e.reached,days:e.days,excess:e.excess,
late:0,waits:r}}function jX(e,r,t){let n=wu(r).slice(0,bw),o=Math.max(1,...n.map(i=>i.days)),s=n.map((i,a)=>{let u=i.excess?", "+O(i.excess)+
" beyond":"";return{label:Be(i.step),parts:[[Cr,0,i.excess],[_o,i.excess,i.days]],said:C(i.days,"calendar day")+u+"; "+C(
i.cases,"case"),lines:Nw(r,n,a)}});Gt(e.querySelector(".drawing"),s,{from:0,to:o,title:e.querySelector(".title").textContent,
says:t,ticks:Fo(o,6).map(i=>[i,i===0?"0 calendar days":O(i)])})}function YX(e,r){let t=A("chart-days-"+e.number),n=r?r.get(
e.activity):Ow(e),o=r?Aw(yr(e.name),n):e.sentence;t.querySelector(".says").textContent=o,t.querySelector(".drawing").hidden=
!n;let s=n?wu(n).map(i=>ce(Sw(n,i),[1,2,3,4,5])):[];r&&t.querySelector("tbody").replaceChildren(...s),n&&jX(t,n,o)}function Iw(e){
let r=e.map(o=>A("chart-days-"+o.number).querySelector("tbody")),t=ue(r),n=function(){let o=ee&&W()?V0(P):null;o||t();for(let s of e)
YX(s,o)};Y("days",n),Ee.push(n),n()}var rt={day:new Int32Array(0),certain:new Uint8Array(0),month:new Int32Array(0)},_w=!1;function*Z0(){if(_w)return;let e=h.
waits.step.length,r={day:new Int32Array(e),certain:new Uint8Array(e),month:new Int32Array(e)},t=k.turnaround.order.map(K0),
n=Int32Array.from(h.events.at.keys()),o=new Map;for(let s=0;s<S.n;s+=1)KX(s,t,n,o,r),yield;rt=r,_w=!0}function KX(e,r,t,n,o){
let{step:s,start:i,stop:a}=h.waits,u=S.events[e],l=Array.from({length:S.waits[e+1]-S.waits[e]},(c,f)=>S.waits[e]+f);for(let c of r){
let f=l.filter(d=>s[d]===c&&a[d]>=0),v=f.map(d=>t[u+i[d]]);f.forEach((d,m)=>{t[u+a[d]]=v[m]})}for(let c of l){let f=r.includes(
s[c])?t[u+i[c]]:u+i[c],v=he(h.events.at[f]+h.events.span[f]);o.day[c]=v,o.certain[c]=he(h.events.at[f])===v?1:0,o.month[c]=
We(n,v,()=>Nn(v))}}var Au={cases:null,by:[]};function Ew(e,r){return Au.cases!==e&&(Au={cases:e,by:QX(e,r)}),Au.by}function QX(e,r){
let t=r.sets.find(i=>i.by==="site")||{of:[],names:[]},n=h.standards.map(()=>({n:0,all:fr(),months:new Map,sites:new Map,
late:[]})),{standard:o,outcome:s}=h.verdicts;for(let i of e)for(let a=S.waits[i];a<S.waits[i+1];a+=1)for(let u=S.verdicts[a];u<
S.verdicts[a+1];u+=1){if(o[u]<0)continue;let l=n[o[u]];l.n+=1,l.all[s[u]]+=1,j0(l.months,rt.month[a],s[u]),j0(l.sites,t.
names[t.of[h.waits.groups[a]]],s[u]),(s[u]===ut||s[u]===vr)&&rt.certain[a]&&l.late.push(rt.day[a])}return n}function tt(e,r){let t={low:[],high:[],state:[],n:[]};for(let n of e){let o=h.waits.state[n];if(o===it)continue;let s=S.
verdicts[n],i=h.waits.ownLow[n]>=0;t.low.push(i?h.waits.ownLow[n]:h.verdicts.low[s]),t.high.push(i?h.waits.ownHigh[n]:h.
verdicts.high[s]),t.state.push(o),t.n.push(1)}return Bs(t,r)}function Su(e,r){let t={low:[],high:[],state:[],n:[]};for(let n of e.
verdicts){let o=h.waits.state[X0[n]];o!==it&&(t.low.push(h.verdicts.low[n]),t.high.push(h.verdicts.high[n]),t.state.push(
o),t.n.push(1))}return Bs(t,r==="hours")}function Mw(e){let r=k.turnaround.segments,t=r.map(()=>[]),n=r.map(o=>o===null?
-1/0:o);if(t.length)for(let o of e)t[Xe(n,rt.day[o])-1].push(o);return t}function Nu(e,r){let t=k.turnaround.sets.find(o=>o.
by===r),n=new Map;if(!t)return n;for(let o of e){let s=h.waits.groups[o];if(s<0||t.of[s]<0)continue;let i=t.names[t.of[s]];
We(n,i,()=>[]).push(o)}return n}function yo(e,r){let t=V(e.n);if(!t)return"no clocks";if(t<ot)return"too few to say ("+C(t,"clock")+")";let[n,o]=vo(D0(ht(
e,r==="hours")));return n===1/0?R("typical_not_reached"):Ut(n,o,r)}var $0=k.turnaround.said;function R(e,r){return K($0.
sentences[e],r)}function Tw(e){return $0.levels[su.indexOf(e)]}function Lw(e){let[r,t]=$0.estimators[(e.exact?0:2)+(e.ended?
1:0)],n=e.ended?R("method_ending"):"";return{method:R("method",{ending:n,ranged:e.exact?"":R("method_ranged"),name:r}),source:R(
"source",{source:t})}}function J0(e,r){return e?R(r?"rounding_at_most":"rounding",{step:$0.steps[e-1]}):""}function ZX(e,r,t){
return Number.isFinite(e)?Number.isFinite(r)?R("interval",{told:Ut(e,r,t)}):R("interval_from",{amount:we(e,t)}):R("inter\
val_without")}function Ou(e,r){if(e.state==="not reached")return R("not_reached");let t=Ut(e.low,e.high,r),n=ZX(e.ciLow,
e.ciHigh,r);return n===R("interval",{told:t})?R("throughout",{told:t}):R("with_interval",{told:t,interval:n})}function Cw(e,r){
let[t,n]=[H(e.low),H(e.high)];return R("done",{share:t===n?t:R("range",{low:t,high:n}),limit:r.words,soon:r.soon?R("too_\
soon_included"):"",low:H(e.ciLow),high:H(e.ciHigh)})}function Fw(e,r,t){let n=[e.open&&R("still_open",{n:O(e.open)}),e.ended&&
R("closed",{n:O(e.ended)})].filter(Boolean),o=r.filter(u=>u.state!=="not reached"),s=o.map(u=>R("done_after",{level:Tw(u.
level),words:u.words}));o.length<r.length&&s.push(R("fewer_than",{level:Tw(r[o.length].level)}));let i=C(e.n,"clock")+(n.
length?" ("+n.join(", ")+")":""),a=t.map(u=>R("done_by",{words:u.words})).join("");return R("curve",{clocks:i,times:s.join(
"; "),limits:a})}function Rw(e){return R("no_curve",{clocks:C(e,"clock"),needs:xr})}function Iu(e,r){return R("no_compar\
ison",{clocks:C(e,"clock"),needs:r})}function kw(e){return e.slice(0,1).toUpperCase()+e.slice(1)}function Pw(e,r,t,n,o,s){
return r>0||t<0?R("way",{two:kw(e.two),what:n,way:r>0?o:s}):r===-1/0&&t===1/0?R("no_end",{what:n}):R("by_chance")}function $X(e,r,t,n){
if(r===0&&t===0)return R("same_medians");if(!Number.isFinite(r)||!Number.isFinite(t))return Pw(e,r,t,"median","longer","\
shorter");let[o,s]=n==="hours"?[r,t]:[Math.floor(r),Math.ceil(t)],i=kw(e.two);if(o>0)return R("longer",{two:i,amount:Ut(
o,s,n)});if(s<0)return R("shorter",{two:i,amount:Ut(-s,-o,n)});let[a,u]=[we(Math.abs(o),n),we(s,n)],l=o&&s?R("either_way",
{less:a,more:u}):o?R("up_to_shorter",{amount:a}):R("up_to_longer",{amount:u});return R("perhaps",{two:i,way:l})}function JX(e,r){
if(Te(e*100)>=100)return"";let t=e<.01?R("fewer_than_one"):String(Te(e*100));return(r||e>=.05?"":R("whole_curves"))+R("c\
hance",{often:t})+" "}function Ww(e,r,t,n,o){let{ciLow:s,ciHigh:i}=t;return R("medians_compared",{name:e.name,one:e.one,
two:e.two,one_median:r[0].words,two_median:r[1].words,way:$X(e,s,i,o),apart:JX(n,s>0||i<0)})}function Ft(e){let r=Te(e*100);
return r?(r>0?"+":"\u2212")+Math.abs(r):"0"}function Dw(e,r,t,n,o){let[s,i,a]=[Ft(n.difference),Ft(n.low),Ft(n.high)],u=R(
"shares",{name:e.name,limit:o,one:e.one,one_share:t[0],two:e.two,two_share:t[1]});if(s==="0")return R("no_difference",{told:u,
low:i,high:a});let l=Te((r[1]-r[0])*100)===Te(r[1]*100)-Te(r[0]*100);return R("share_difference",{told:u,by:s,noun:s==="\
+1"||s==="\u22121"?"percentage point":"percentage points",rounded:l?"":R("before_rounding"),low:i,high:a,way:Pw(e,n.low,
n.high,"share","higher","lower")})}function K(e,r={}){return e.replace(/\{(\w+)\}/g,(t,n)=>String(r[n]))}function oe(e){
return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}function Hw(e,r,t){let n=et(e).lines,o=aw(e),s=[...V0(e).values()],i=Y0(e).map((l,c)=>tt(l,t[c]==="hours")),a=i.map((l,c)=>yo(
l,t[c])),u=h.steps.map((l,c)=>uw(c,n));return r.map(l=>{let[c]=l,f=s.map(v=>v.waits.get(c)?.excess??0);return{n:o.get(l.
join(" "))||0,typical:a[c],few:V(i[c].n)<ot,share:u[c],excess:Math.max(0,...f)}})}function xX(e){return O(e.met)+" of "+
O(e.n)+(e.n<ot?"":" ("+H(e.met/e.n)+")")}function Bw(e,r,t){let n=(r?"again: ":"")+O(e.n),o=e.few?"":e.typical.split(":")[0],
s=o?n+": "+o:n,i=e.share&&e.share.n<20,a=e.share?[(i?e.share.met+" of "+e.share.n:H(e.share.met/e.share.n))+" met "+e.share.
standard]:[],u=e.excess?[C(e.excess,"calendar day")+" beyond"]:[],l=a.concat(u),c=[l.length?[s,l.join(", ")]:[s],[s].concat(
l),[n,o].filter(Boolean).concat(l),[n].concat(l),[s],[n]],f=t.split("<br>"),v=Math.max(...f.map(m=>m.length)),d=m=>m.length<=
f.length&&m.every(g=>g.length<=v);return(c.find(d)||[n]).map(oe).join("<br>")}function Uw(e,r,t){let n=[r,"Clocks that s\
topped here: "+O(e.n),"Typical time: "+e.typical];return e.share&&n.push("Met "+oe(e.share.standard)+": "+xX(e.share)),e.
excess&&n.push("Calendar days beyond a deadline on the waiting chains: "+O(e.excess)),n.concat(t).join("<br>")}function Gw(e){
let[r,t]=[e.low,e.high].map(n=>Ht(Dt(bc(Float64Array.from(n).sort(),0)/$e)));return r===t?r:r+" to "+t}var Xw={color:"#8C8C8C",width:1,dash:"dot"};function Vw(e,r){let t=e.figure.layout,n=t.annotations.filter(d=>d.name in e.
labels),o=new Map(n.map(d=>{let[m]=e.labels[d.name];return[d,Bw(r[m],e.edges[m][1]===e.edges[m][2],d.text)]})),s=new Set(
e.edges.filter((d,m)=>r[m].n).map(d=>h.activities[d[1]][0]+" "+h.activities[d[2]][0])),i=e.lines.filter(d=>d.length>1).map(
d=>s.has(d.join(" "))),a=pw(P),u=new Map(h.activities.map((d,m)=>[d[0],m])),[l,c,f]=e.figure.data;return{data:[{...l,marker:{
...l.marker,color:l.marker.color.map((d,m)=>i[m]?d:Xw.color)}},{...c,customdata:c.customdata.map((d,m)=>d.replace(/[\d,]+$/,
O(a[u.get(c.ids[m])])))},{...f,customdata:n.map(d=>{let[m,g,w]=e.labels[d.name];return Uw(r[m],g,w)})}],annotations:t.annotations.
map(d=>o.has(d)?{...d,text:o.get(d)}:d),lines:t.shapes.map((d,m)=>m<i.length&&!i[m]?Xw:d.line)}}var x0=30,zX=12;function jw(e){let r=A("chart-observed");if(!r)return;let t=Math.max(1,...e.map(n=>n[1]));Gt(r.querySelector(
".drawing"),e.map(n=>({label:n[0],parts:[[4,0,n[1]]],said:C(n[1],"time"),lines:[n[0],C(n[1],"time")]})),{from:0,to:t,title:r.
querySelector(".title").textContent,says:r.querySelector(".says").textContent,ticks:Fo(t,5).map(n=>[n,O(n)])})}function eV(e,r){
let t=A("chart-observed"),n=cw(P,e),o=function(i){return h.activities[i][1]},s=n[0];return t.querySelector(".says").textContent=
s?"Most often: "+o(s.ends[1])+" directly after "+o(s.ends[0])+", "+C(s.low.length,"time")+".":"None in the chosen cases.",
t.querySelector("tbody").replaceChildren(...n.slice(0,x0).map(i=>ce([o(i.ends[0]),o(i.ends[1]),O(i.low.length),Gw(i)],[2]))),
A("observed-more").textContent=n.length>x0?O(n.length-x0)+" rarer ones are not shown.":"",t.querySelector("summary").textContent=
"The table behind it ("+Math.min(n.length,x0)+" routes)",n.slice(0,r).map(i=>[o(i.ends[0])+" \u2192 "+o(i.ends[1]),i.low.
length])}function rV(e){let r=e.filter(i=>i.edge.n);if(!r.length)return"No clock has stopped yet.";let t=function(i){return r.
reduce((a,u)=>i(u.edge)>i(a.edge)?u:a)},n=t(i=>i.n),o=t(i=>i.excess),s=O(r.length)+" ways from activity to activity were\
 travelled, most often "+n.row.cells[1].textContent+": "+C(n.edge.n,"time");return o.edge.excess?s+". On the waiting cha\
ins "+o.row.cells[0].textContent+" went furthest beyond its deadline: "+C(o.edge.excess,"calendar day")+" in all.":s+". \
On no waiting chain did a step go beyond a deadline of its own."}function tV(e){let r=A("chart-pathway"),t=Array.from(A(
"map-table").rows,n=>({row:n,edge:e[n.dataset.edge]}));for(let n of t){let{n:o,share:s,excess:i}=n.edge;[O(o),n.edge.typical,
s?O(s.met)+" of "+O(s.n)+" met "+s.standard:"",O(i)].forEach((u,l)=>{n.row.cells[l+2].textContent=u}),n.row.hidden=!o}r.
querySelector(".says").textContent=rV(t),r.querySelector("summary").textContent="The table behind it ("+t.filter(n=>n.edge.
n).length+" steps)"}function Yw(e){let r=new Map,t=[],n=A("map-case");if(n&&n.checked){let o=Ke(),s=vw(o).filter(i=>e.includes(
i.join(" ")));for(let i of s)r.set(i.join(" "),{color:"#A63A00",width:4,dash:"solid"});t.push("Thick and brown: the rout\
e of "+xe(o)+", "+C(s.filter(i=>i.length>1).length,"arrow")+".")}if(A("map-step").value){let o=A("map-table").rows[Number(
A("map-step").value)],s=Array.from(o.cells,a=>a.textContent),i=[o.dataset.start,o.dataset.stop];for(let a of[i.join(" "),
i[0],i[1]])r.set(a,{color:"#1A1A1A",width:5,dash:"solid"});t.push("Thick and black: "+s[0]+". Clocks that stopped: "+s[2]+
"; typical time: "+s[3]+(s[4]?"; "+s[4]:"")+"; calendar days beyond a deadline, on waiting chains: "+s[5]+".")}return{strong:r,
said:t.join(" ")}}function Kw(e){let r=e.figure,t=r.layout,n=E("div",{id:"pathway-chart"}),o=Lr(n,"The pathway drawn as \
a graph; the table behind it says the same");o.style.setProperty("--on-paper",Math.min(1,1058/t.width,640/t.height).toFixed(
3)),A("chart-pathway").querySelector(".drawing").append(o);let s={data:r.data,annotations:t.annotations,lines:t.shapes.map(
T=>T.line)},i=e.lines.map(T=>T.join(" ")),a=s,u=e.observed;function l(T){return t.shapes.map((_,D)=>({..._,line:T.strong.
get(i[D])||a.lines[D]}))}let c=!1,f=!0;new IntersectionObserver((T=>{c=T[T.length-1].isIntersecting,c&&v()}),{rootMargin:"\
300px"}).observe(o);function v(){if(!f)return;f=!1;let T=Yw(i);A("map-said").textContent=T.said,Plotly.react(n,a.data,{...t,
annotations:a.annotations,shapes:l(T)},Io)}function d(){f=!0,c&&v()}function m(){v();let T=Yw(i);A("map-said").textContent=
T.said,Plotly.relayout(n,{shapes:l(T)})}let g=A("chart-observed");g&&e.followed&&g.querySelector(":scope > .scope").remove();
let w=[A("chart-pathway"),g].filter(Boolean).flatMap(T=>[T.querySelector(".says"),T.querySelector("summary"),T.querySelector(
"tbody")]);g&&w.push(A("observed-more"));let y=ue(w);function b(){y();let T=ee&&W()?Hw(P,e.edges,e.units):null;T&&tV(T),
a=T?Vw(e,T):s}function q(){u=ee&&W()&&g&&e.followed?eV(e.edges,zX):e.observed,jw(u)}Ee.push(()=>{v(),jw(u)}),b(),v(),q(),
A("map-step").addEventListener("change",m),Y("pathway",()=>{b(),I()}),Y("chart-pathway",d),g&&Y("chart-observed",q);let N=A(
"map-case");function I(){N&&(A("map-name").textContent=xe(Ke()))}N&&N.addEventListener("change",m),Ue(["case"],()=>{I(),
N&&N.checked&&m()}),I()}var nV=-1,oV=0,sV=3;function z0(e){let r=k.practice,t=Object.values(r.checks).map(n=>({cases:0,done:0,notDone:0,notRecorded:0,
recorded:n[2]}));for(let n of e)r.sets[r.answers[n]].forEach((o,s)=>{if(o===nV)return;let i=t[s];i.cases+=1,o===oV?i.done+=
1:o===sV?i.notDone+=1:i.notRecorded+=1});return t}function Qw(e,r){let t=Qe(r.of),n=r.agencies.map(o=>({meetings:0,recorded:0,
invitations:!1,by:o.map(()=>({named:!1,came:0,invited:0,both:0}))}));for(let o of e)for(let s=t[o];s<t[o+1];s+=1)iV(n,r.
distinct[r.met[s]]);return n}function iV(e,r){let[t,n,o]=r,s=e[t];if(s.meetings+=1,!!n){s.recorded+=1,s.invitations=s.invitations||
o.length>0;for(let i of new Set(n.concat(o))){let a=s.by[i];a.named=!0,n.includes(i)&&(a.came+=1),o.includes(i)&&(a.invited+=
1),n.includes(i)&&o.includes(i)&&(a.both+=1)}}}function Zw(e,r){if(!r.cases)return e+": no "+h.caseNoun[0]+" to check.";let t=C(r.cases,...h.caseNoun);return r.recorded?
e+": done for "+O(r.done)+" of "+t+"; not done for "+O(r.notDone)+"; not recorded for "+O(r.notRecorded)+".":e+": not re\
corded for any of "+t+"."}function $w(e,r){return r.map((t,n)=>({name:t,...e.by[n]})).filter(t=>t.named).map(t=>{let n=t.
name+" "+O(t.came)+" of "+O(e.recorded);return e.invitations?n+" (invited to "+O(t.invited)+(t.invited?", came to "+O(t.
both)+" of them":"")+")":n}).join("; ")||"not recorded"}function Jw(e){let r=A("practice-table"),t=A("meetings-table"),n=[r,t].filter(Boolean).map(u=>u.tBodies[0]);if(!ee||!n.length)
return;let o=ue(n);function s(){z0(P).forEach((u,l)=>{[u.cases,u.done,u.notDone,u.notRecorded].forEach((c,f)=>{r.tBodies[0].
rows[l].cells[2+f].textContent=O(c)})})}function i(){Qw(P,e.meetings).forEach((u,l)=>{let c=t.tBodies[0].rows[l];c.hidden=
!u.meetings,c.cells[2].textContent=O(u.meetings),c.cells[3].textContent=O(u.recorded),c.cells[4].textContent=$w(u,e.meetings.
agencies[l])})}let a=function(){o(),W()&&(r&&s(),t&&e.meetings&&i())};Y("practice",a),W()&&a()}var _u=200;function xw(){
let e=document.querySelector("#findings-table tbody");if(!e||!S.n)return;let r=ue([e,A("findings-more")]),t=function(){if(!W()){
r();return}let n=[];for(let o of P)for(let s of No(o))n.push([Z(o),s.finding,s.sentence,s.rows]);A("findings-more").textContent=
C(n.length,"finding")+" in the chosen cases"+(n.length>_u?"; the first "+_u+" are shown.":"."),e.replaceChildren(...n.slice(
0,_u).map(o=>ce(o)))};Y("findings",t),W()&&t()}var Eu=1.959963984540054;function Tr(e,r){let t=e/r,n=Eu*Eu/r,o=(t+n/2)/(1+n),s=Eu*Math.sqrt(t*(1-t)/r+n/(4*r))/(1+n);return{
share:t,low:e===0?0:o-s,high:e===r?1:o+s}}var tq=200,zw=1999,aV=20210430;function*eq(e,r){let t=[e,r].flatMap((u,l)=>u.low.
map((c,f)=>({time:c,stops:Ie(u,f),later:l,n:u.weights[f]}))),n=t.reduce((u,l)=>u+l.n,0)<=tq;n&&(t=t.flatMap(u=>new Array(
u.n).fill({...u,n:1}))),t.sort((u,l)=>u.time-l.time);let o=t.map(u=>u.later),s=uV(t),i=rq(s,t,o);if(!n)return Ay(i);let a=0;
for(let u=0;u<zw;u+=1)rq(s,t,cV(o,u))>=i-1e-9&&(a+=1),u%100===99&&(yield);return(a+1)/(zw+1)}function uV(e){let r=e.map(
(i,a)=>a).filter(i=>!i||e[i].time!==e[i-1].time),t=new Float64Array(r.length),n=new Float64Array(r.length),o=new Float64Array(
r.length),s=0;for(let i=r.length-1,a=e.length-1;i>=0;i-=1){for(;a>=r[i];a-=1)s+=e[a].n,e[a].stops&&(n[i]+=e[a].n);t[i]=s,
o[i]=n[i]*(s-n[i])/Math.max(s-1,1)}return{starts:r,risk:t,done:n,spread:o}}function rq(e,r,t){let[n,o,s]=[0,0,0];for(let i=e.
starts.length-1,a=r.length-1;i>=0;i-=1){let u=0;for(;a>=e.starts[i];a-=1)t[a]&&(s+=r[a].n,r[a].stops&&(u+=r[a].n));let l=s/
e.risk[i];n+=u-e.done[i]*l,o+=e.spread[i]*l*(1-l)}return o>0?Math.abs(n)/Math.sqrt(o):0}function cV(e,r){let t=Uint8Array.
from(e);for(let n=0;n<t.length-1;n+=1){let o=n+Math.floor(lV(r*tq+n)*(t.length-n)/4294967296),s=t[n];t[n]=t[o],t[o]=s}return t}
function lV(e){let r=Math.imul(e,2654435769)+aV>>>0;return r=Math.imul(r^r>>>16,569420461),r=Math.imul(r^r>>>15,3545902487),
(r^r>>>15)>>>0}var Mu=5;function nq(e,r){let[t,n]=[r.low-e.high,r.high-e.low],o=t-Math.hypot(r.low-r.ciLow,e.ciHigh-e.high),
s=n+Math.hypot(r.ciHigh-r.high,e.low-e.ciLow);return{low:t,high:n,ciLow:Number.isNaN(o)?-1/0:o,ciHigh:Number.isNaN(s)?1/0:
s}}function*oq(e,r){let t=yield*eq(Yt(e),Yt(r)),n=yield*eq(jt(e),jt(r));return Math.max(t,n)}function sq(e,r){let t=r.share-
e.share;return{difference:t,low:t-Math.hypot(r.share-r.low,e.high-e.share),high:t+Math.hypot(r.high-r.share,e.share-e.low)}}function De(e){let r=ne(e);if(!r)return["none to count","",""];let t=e.outcomes[0],n=e.outcomes[So],o=O(t)+" of "+O(r);if(r<
ot)return[o,"too few to say",""];let s=Tr(t,r),i=n?Ts(t/(r+n),(t+n)/(r+n))+" with the unclear":"";return[o+" ("+H(s.share)+
")",Ts(s.low,s.high),i]}var es="No clock of the chosen cases is judged by this standard.";function iq(e,r,t){let n=h.outcomes.
length;return t.map(o=>{let s=r.sets.findIndex(a=>a.by===o[0]),i=o[1].map(a=>{let u=r.sets[s].names.indexOf(a)*n,l={outcomes:Array.
from(e[s].subarray(u,u+n))};return fV(a,l,r.needed)}).filter(a=>a.n);return Lu(o[0],i,r)})}function fV(e,r,t){let n=ne(r),
o={name:e,n:V(r.outcomes),counted:n,enough:n>=t};if(!o.enough)return Object.assign(o,{cells:[R("too_few",{n,needs:t}),"",
""],dot:Tu(e,n)});let s=Tr(r.outcomes[0],n),i=De(r);return Object.assign(o,{cells:i,dot:{name:e,value:[s.share,s.share],
interval:[s.low,s.high],said:i[0]}})}function Tu(e,r){return{name:e,value:null,interval:null,said:"too few ("+r+")"}}function Lu(e,r,t){
let n=r.filter(i=>i.name!==t.unknown),o=n.filter(i=>i.enough),s=t.grouped[e];return{by:e,title:s,groups:r,unavailable:pV(
s.toLowerCase(),n,o.length,t.needed),n:V(o.map(i=>i.counted))}}function pV(e,r,t,n){return r.length?r.length===1?R("only\
_group",{name:r[0].name,title:e}):t?"":R("no_group",{needs:n,title:e}):R("not_recorded",{title:e})}var vV=[0,1,2,3,4,5,6];function dV(e,r,t,n){let o=e.cells;o[2].textContent=O(V(r.outcomes));for(let i of vV){let a=i===ct&&
n&&r.outcomes[i]?" "+h.notEnoughNotice:"";o[3+i].textContent=O(r.outcomes[i])+a,o[3+i].classList.toggle("some",r.outcomes[i]>
0)}let s=De(r);o[10].replaceChildren(s[0],...s[2]?[E("br"),E("span",{class:"small"},s[2])]:[]),o[11].textContent=s[1],o[12].
textContent=yo(Su(r,t),t)}function mV(e,r,t){[V(r.outcomes),r.outcomes[7],r.outcomes[gn],r.outcomes[6]].forEach((o,s)=>{
e.cells[s+1].textContent=O(o)}),e.cells[5].textContent=yo(Su(r,t),t)}function hV(){let e=et(P).lines;for(let r of document.
querySelectorAll("tr[data-line]")){let t=Number(r.dataset.line);(r.closest("table").id==="glance-table"?dV:mV)(r,e[t],h.
lines[t][2],h.steps[h.lines[t][0]][2]),r.hidden=!V(e[t].outcomes)}}function aq(){if(!ee)return;let e=["glance-table","me\
asured-table"].map(n=>A(n).tBodies[0]),r=ue(e),t=function(){r(),W()&&hV()};Y("glance",t),W()&&t()}var Ru=3,rs=12,gV=2.66,yV=3.267,Cu=7,uq=3.6,wV=1e-9,qV=["above the limit","seven rising","two of three high","seven abov\
e the mean"];function bV(e){let r=Vt(e),t=Ln(e).map(Math.abs),n=yV*Vt(t),o=t.filter(i=>i<n),s=o.length?gV*Vt(o):NaN;return{
mean:r,lower:r-s,upper:r+s}}function Fu(e,r){let t=e.map(()=>!1);for(let n=0,o=0;o<=e.length;o+=1)e[o]||(o-n>=r&&t.fill(
!0,n,o),n=o+1);return t}function cq(e){let r=Fu(e,Cu-1);return[!1].concat(e).map((t,n)=>!!(r[n]||r[n-1]))}function lq(e,r){
let t=e.map(()=>!1);for(let n=0;n+2<e.length;n+=1){let o=[n,n+1,n+2];if(!o.every(i=>r[i]))continue;let s=o.filter(i=>e[i]);
if(s.length>1)for(let i of s)t[i]=!0}return t}function AV(e,r){let t=wV*Math.max(...e.map(Math.abs)),{mean:n,lower:o,upper:s}=r,
i=d=>e.map(m=>m>d+t),a=d=>e.map(m=>m<d-t),[u,l]=[i(s),a(o)],c=d=>d.map((m,g)=>m&&!u[g]&&!l[g]),f=Ln(e),v=[["above the li\
mit",u],["below the limit",l],["seven rising",cq(f.map(d=>d>0))],["seven falling",cq(f.map(d=>d<0))],["two of three high",
lq(c(i(n+(s-n)*2/3)),i(n))],["two of three low",lq(c(a(n-(n-o)*2/3)),a(n))],["seven above the mean",Fu(i(n),Cu)],["seven\
 below the mean",Fu(a(n),Cu)]];return e.map((d,m)=>v.find(g=>g[1][m])?.[0]??"common")}function SV(e,r){if(e==="common")return"\
common";let t=qV.includes(e)?"higher":"lower";return r==="neutral"?t==="higher"?"high":"low":t===r?"improvement":"concer\
n"}function NV(e,r,t){return r===null||t==="neutral"?"no target":Number.isNaN(e.lower)?"no limits":e.lower<=r&&r<=e.upper?
"now and then":r>e.upper==(t==="lower")?"always met":"never met"}function ku(e,r,t,n){if(e.length<Ru)return null;let o=[
0].concat(n||[]),s=o.map((a,u)=>{let l=u+1<o.length?o[u+1]:e.length;return{start:a,stop:l,...bV(e.slice(a,l))}}),i=s.flatMap(
a=>AV(e.slice(a.start,a.stop),a));return fq(e,s,i,r,t)}function fq(e,r,t,n,o){return{values:e,segments:r,causes:t,pointTypes:t.
map(s=>SV(s,n)),assurance:NV(r[r.length-1],o,n)}}function pq(e,r){let t=ku(e.map(s=>Math.pow(s,1/uq)),"higher",null,r);if(!t)
return null;let n=s=>Number.isNaN(s)?s:Math.pow(Math.max(s,0),uq),o=t.segments.map(s=>({...s,mean:n(s.mean),lower:n(s.lower),
upper:n(s.upper)}));return fq(e,o,t.causes,"higher",null)}function vq(e){let r=Vt(e),t=e.filter(n=>!n).length/e.length;return{
rare:r<1.4||t>.25,mean:r,empty:t}}function dq(e){let r=Array.from(new Set(e)).sort((t,n)=>t-n);return r.length<2||r.length>
e.length/2?!1:Vt(Ln(e).map(Math.abs))/1.128<Math.min(...Ln(r))}var Pu=6,OV=.75;function hq(e){let r=To(Array.from(e.keys()));return r.filter(o=>(e.get(o)||0)>=Pu).length>=OV*r.length?
{by:"month",spans:r.map(o=>({label:Ms(o),begin:Je(o),months:[o]}))}:{by:"quarter",spans:Array.from(new Set(r.map(o=>Math.
floor(o/3)))).map(o=>({label:ft[o*3%12]+" to "+Ms(o*3+2),begin:Je(o*3),months:r.filter(s=>Math.floor(s/3)===o)}))}}function ts(e,r){
return e.months.get(r)??fr()}function gq(e,r,t,n){let o=Array.from(e.months.keys()).sort((d,m)=>d-m),s=o.length;for(;o.length&&
ts(e,o[o.length-1])[gn];)o.pop();let i=s-o.length,a=i?[K(r.control[i===1?"last month":"last months"],{n:i})]:[],{by:u,spans:l}=hq(
new Map(o.map(d=>[d,ne({outcomes:ts(e,d)})]))),c=[],f=0;for(let d of l){let m={outcomes:fr()};for(let w of d.months)o.includes(
w)&&ts(e,w).forEach((y,b)=>{m.outcomes[b]+=y});let g=ne(m);g>=Pu?c.push({span:d,value:m.outcomes[0]/g,n:g}):f+=1}return qq(
{kind:"xmr",of:"share",unit:"share",direction:"higher",by:u,target:n},r,c,t,a.concat(wq(f,u,r)),r.control.share)}function yq(e,r,t,n){
let o=t.words,s=r==="hours",i=g=>h.waits.state[g]!==it,{by:a,spans:u}=hq(new Map(Array.from(e,g=>[g[0],g[1].filter(i).length]))),
l=[],[c,f,v]=[0,0,0];for(let g of u){let w=tt(g.months.flatMap(b=>e.get(b)||[]),s),y=Py(ht(w,s));y===null?c+=1:y===1/0?f+=
1:(l.push({span:g,value:y,n:V(w.n)}),v=Math.max(v,w.grid))}let d=wq(c,a,o).concat(f?[K(o.control["not reached"],{spans:C(
f,a)})]:[]);return qq({kind:"xmr",of:"median",unit:r,direction:"lower",by:a,target:null},o,l,n,d,o.control.median+(v?t.rounding[v-
1]:""))}function wq(e,r,t){return e?[K(t.control["few counted"],{spans:C(e,r),each:Pu})]:[]}function qq(e,r,t,n,o,s){let i=K(
r.control[e.of+" title"],{by:e.by}),a=t.map(c=>c.value),u={title:i,values:t,leftOut:o,about:s,since:null,...e};if(e.unit!==
"share"&&dq(a)){let c=[Math.min(...a),Math.max(...a)].map(f=>we(f,e.unit));return Sq(u,K(r.control.coarse,{by:e.by,least:c[0],
most:c[1]}))}let l=bq(t.map(c=>c.span.begin),n);return Nq(u,ku(a,e.direction,e.target,Array.from(l.keys())),r,l)}function bq(e,r){
let t=new Map;for(let n of r){let o=e.filter(s=>n.begin!==null&&s<n.begin).length;n.recalculated&&o>0&&o<e.length&&t.set(
o,n.recalculated)}return new Map(Array.from(t).sort((n,o)=>n[0]-o[0]))}function mq(e,r){return r.reduce((t,n)=>n<Nn(e)?t-
(Je(n+1)-Je(n)):t,e)}function IV(e,r){let t=e.slice();for(;t.length&&ts(r,t[t.length-1])[gn];)t.pop();return t.length?Math.
min(Je(t[t.length-1]+1)-1,he(h.asOf[1])):0}function Aq(e,r,t){let n=Int32Array.from(e.late).sort(),o=e.all[ut]+e.all[vr];
if(!n.length||o>ne({outcomes:e.all})/2)return null;let s=Array.from(n,Nn),i=Array.from(e.months.keys()).sort((g,w)=>g-w),
a=vq(To(i).map(g=>s.filter(w=>w===g).length));if(!a.rare)return null;let u=To(i).filter(g=>!e.months.has(g)),l=Array.from(
n,g=>mq(g,u)),c=Array.from(n).slice(1).map((g,w)=>({span:{label:gr(g),begin:g},value:l[w+1]-l[w],n:1})),f=K(r.control.rare,
{mean:Te(a.mean,1).toFixed(1),empty:H(a.empty)}),v=bq(c.map(g=>g.span.begin),t),d=o-n.length,m=(d?[K(r.control["no day"],
{clocks:C(d,"late clock")})]:[]).concat(u.length?[K(r.control["empty months"],{months:C(u.length,"month")})]:[]);return Nq(
{kind:"t",of:"days between",title:r.control["days title"],unit:"days",direction:"higher",by:"event",target:null,values:c,
leftOut:m,about:r.control.days+" "+f,since:Math.max(mq(IV(i,e),u)-l[l.length-1],0)},pq(c.map(g=>g.value),Array.from(v.keys())),
r,v)}function Sq(e,r){return{...e,unavailable:r,sentence:e.title+": "+r}}function Nq(e,r,t,n){let o=t.control;if(!r)return Sq(
e,K(o.few,{points:C(e.values.length,"point"),needs:Ru,enough:rs}));let s=e.values.map((m,g)=>({begin:m.span.begin,label:m.
span.label,value:m.value,n:m.n,cause:r.causes[g],pointType:r.pointTypes[g]})),i=s.filter(m=>m.cause!=="common").length,a=r.
segments[r.segments.length-1],u=e.since!==null&&e.since>a.upper?" "+o.long:"",l=i>1?"special":i?"one special":"none spec\
ial",c=e.title+": "+K(o[l],{points:C(i,"point"),n:s.length})+". "+_V(s[s.length-1],t)+u,f=r.segments.map(m=>Object.assign(
m,{reason:n.get(m.start)||""})),v=f.filter(m=>m.stop-m.start<rs).map(m=>K(o.provisional,{points:C(m.stop-m.start,"point"),
enough:rs})),d=e.kind==="xmr"&&f.length===1&&i>s.length/2?[o["not one"]]:[];return{...e,unavailable:"",points:s,segments:f,
assurance:r.assurance,sentence:c,says:c+(e.target===null?"":" "+t.assurances[r.assurance]),warnings:v.concat(d),method:e.
about+" "+o[e.kind],source:o[e.kind+" source"],middle:o[e.kind==="xmr"?"mean":"middle"],n:V(e.values.map(m=>m.n))}}function _V(e,r){
if(e.pointType==="common")return r.meanings.common;let t=r.patterns[e.cause]+": "+r.meanings[e.pointType]+".";return t.slice(
0,1).toUpperCase()+t.slice(1)}function dn(e,r){if(e.unit==="share")return H(r);let t=Ht(Dt(r));return t+" "+(t==="1"?e.unit.
slice(0,-1):e.unit)}function ns(e,r){return e.unit==="share"?Math.min(Math.max(r,0),1):Math.max(r,0)}function Oq(e,r){return e.
segments.map(t=>{let[n,o]=[t.lower,t.upper].map(i=>dn(e,ns(e,i))),s=e.unit==="share"?n:n.split(" ")[0];return K(r.control[Number.
isNaN(t.lower)?"no limits":"limits"],{begin:e.points[t.start].label,middle:e.middle,mean:dn(e,t.mean),span:s+" to "+o})})}var Du=8,Iq=[.001,.025,.975,.999],_q=.1,EV=6,Wu=80;function MV(e,r,t){let n=(Math.asin(Math.sqrt(e/r))-Math.asin(Math.sqrt(
t)))*Math.sqrt(4*r);if(Math.abs(n)>=EV)return n;let o=Eq(e,r,t),s=Eq(r-e,r,1-t);return Math.min(o,s)?o<=s?k0(o):-k0(s):n}
function Eq(e,r,t){return(Ja(e-1,r,t)+Ja(e,r,t))/2}function TV(e,r){let t=Array.from(e).sort((s,i)=>s-i),n=r*(t.length-1),
o=Math.floor(n);return t[o]+(t[Math.min(o+1,t.length-1)]-t[o])*(n-o)}function LV(e,r){let[t,n]=[_q,1-_q].map(l=>TV(e,l)),
s=e.map(l=>Math.pow(Math.min(Math.max(l,t),n),2)).reduce((l,c)=>l+c,0)/r.length,i=0,a=0;for(let l of r)i+=4*l,a+=16*l*l;
let u=(r.length*s-(r.length-1))/(i-a/i);return{spread:s,between:Math.sqrt(Math.max(u,0))}}function Mq(e,r,t){let n=Iq.map(
i=>by(e,r,i)/e);if(!t)return n;let o=Math.asin(Math.sqrt(r)),s=Math.sqrt(1/(4*e)+t*t);return n.map((i,a)=>{let u=Math.min(
Math.max(o+k0(Iq[a])*s,0),Math.PI/2),l=Math.pow(Math.sin(u),2);return a<2?Math.min(i,l):Math.max(i,l)})}function CV(e,r){
return e>r[2]?e>r[3]?"above 99.8 %":"above 95 %":e<r[1]?e<r[0]?"below 99.8 %":"below 95 %":"within"}function FV(e){let r=Math.
log10(e*1.05),t=new Set;for(let n=0;n<Wu;n+=1)t.add(Bt(n===Wu-1?e*1.05:Math.pow(10,r*n/(Wu-1))));return Array.from(t)}function Tq(e){
let r=e.filter(f=>f.n>0),t=V(r.map(f=>f.met)),n=V(r.map(f=>f.n)),o=Math.max(...r.map(f=>f.n)),s={n,most:o,share:t/n,sites:r};
if(r.length<Du)return{...s,unavailable:"few"};if(!t||t===n)return{...s,unavailable:"same"};let i=r.map(f=>MV(f.met,f.n,s.
share)),{spread:a,between:u}=LV(i,r.map(f=>f.n)),l=r.map(f=>{let v=Mq(f.n,s.share,u);return{name:f.name,met:f.met,n:f.n,
share:f.met/f.n,limits:v,position:CV(f.met/f.n,v)}});if(l.every(f=>f.limits[1]<=0&&f.limits[2]>=1))return{...s,sites:l,unavailable:"\
small"};let c=FV(o).map(f=>({n:f,limits:Mq(f,s.share,u)}));return{...s,sites:l,unavailable:"",lines:c,spread:a,between:u}}function Lq(e,r,t){let n=Tq(r.filter(i=>e.has(i)).map(i=>{let a={outcomes:e.get(i)??fr()};return{name:i,met:a.outcomes[0],
n:ne(a)}}));if(n.unavailable)return{...n,unavailable:RV(n,t)};let o=n.sites.filter(i=>i.position!=="within").map(i=>i.name+
" ("+i.position+")"),s=K(t.sites,{n:O(n.sites.length),share:H(n.share)})+(n.between?t.differ:"");return{...n,unavailable:"",
source:t.source,method:K(t.method,{more:n.between?K(t.more,{phi:Te(n.spread,1).toFixed(1)}):""}),says:K(o.length?t.far:t.
none,{told:s,limits:n.between?t["wider limits"]:t.limits,sites:o.join(", ")})}}function RV(e,r){return K(r[e.unavailable],
{sites:C(e.sites.length,"site"),needs:Du,n:O(e.sites.length),share:e.share?"100%":"0%",most:C(e.most,"clock")})}var wo=3;function kV(e,r,t,n){let o={outcomes:r},s=ne(o),[i,a]=De(o),u=s>=t;return{year:e,when:K(n.year,{year:e}),n:s,met:r[0],
share:i,interval:a,enough:u,words:u?K(n.row,{share:i,interval:a}):K(n["few in year"],{n:s,needs:t})}}function Cq(e,r,t){
let n=t.charts.words.published,{source:o,of:s}=t.charts.published,i=Array.from(mw(e,r)).sort((l,c)=>l[0]-c[0]).map(l=>kV(
l[0],l[1],t.needed,n)),a=i.filter(l=>l.enough).pop(),u={unavailable:"",own:i,n:V(i.map(l=>l.n)),method:n.method,source:o};
if(!a){let l=i.length?K(n.few,{needs:t.needed}):n.none;return Object.assign(u,{unavailable:l,sentence:K(n.refused,{refusal:l,
latest:s[r].latest})})}return Object.assign(u,{says:K(n.told,{when:a.when,met:O(a.met),clocks:C(a.n,"clock"),share:H(a.met/
a.n),interval:a.interval,beside:s[r].beside[a.year]||n["nothing beside"]})})}function Rq(e){let r=new Map;for(let t of nt(e)){let n=rt.month[t];We(r,n,()=>[]).push(t)}return r}function kq(e,r){let t=[],
n=(u,l,c,f,v)=>{r(f)&&r(v)&&t.push({name:u,one:l,two:c,waits:[f,v]})},o=Mw(e);for(let[u,l,c,f,v]of k.turnaround.compared)
f&&r(o[f[0]])?n(u,f[1],c,o[f[0]],o[l]):v&&n(u,c,v[1],o[l],o[v[0]]);let s=Nu(e,"hours"),[i,a]=k.turnaround.hours;return n(
R("in_or_out"),i,a,s.get(i)||[],s.get(a)||[]),t}var Fq=k.turnaround.needed,Hu={cases:null,byStep:[],curves:new Map,pairs:new Map};
function qo(){return Hu.cases!==P&&(Hu={cases:P,byStep:Y0(P),curves:new Map,pairs:new Map}),Hu}function nt(e){return qo().
byStep[K0(e)]}function*Bu(e,r,t,n,o){let s=ht(e,r==="hours"),i=yield*Wy(s,t.map(f=>f.at)),a={name:n,waits:s,...H0(s)};if(!i)
return{...a,unavailable:Rw(a.n),quantiles:[],done:[]};let u=i.quantiles.map(f=>({...f,words:Ou(f,r)})),l=t.filter(f=>Lc(
e.grid,f.at)).map(f=>({standard:f.standard,words:Cw(Uy(i,f.at),f)})),c=Lw(a);return{...a,unavailable:"",quantiles:u,done:l,
sentence:Fw(a,u,l),grid:e.grid,method:c.method+J0(e.grid),source:c.source,drawn:Vy(i,o),openAt:jy(s)}}function*mn(e){let{
curves:r}=qo(),t=r.get(e);if(t)return t;let{unit:n,limits:o}=k.turnaround.timed[e],s=yield*Bu(tt(nt(e),n==="hours"),n,o,
"all",Xy);return r.set(e,s),s}function Uu(e){return We(qo().pairs,e,()=>kq(nt(e),r=>r.length))}function*Gu(e,r){if(!r.found){
let{unit:t}=k.turnaround.timed[e],n=Tc(r.waits.map(i=>tt(i,t==="hours"))),o=yield*Bu(n[0],t,[],r.one,iu),s=yield*Bu(n[1],
t,[],r.two,iu);r.found=yield*PV(r,[o,s],t)}return r.found}function*PV(e,r,t){let n=r[0].n+r[1].n;if(r[0].unavailable||r[1].
unavailable){let a=Iu(Math.min(r[0].n,r[1].n),xr);return{unavailable:a,sentence:Pq(e,a)}}let o=r.map(a=>a.quantiles[0]),
s=yield*oq(r[0].waits,r[1].waits);return{unavailable:"",sentence:Ww(e,o,nq(o[0],o[1]),s,t),curves:r,n,method:R("contrast\
_method")+J0(r[0].grid),source:R("contrast_source")}}function Pq(e,r){return R("against",{name:e.name,one:e.one,two:e.two,
words:r})}function Wq(e){return e.name.toLowerCase().includes(e.two)?e.name:e.name+": "+e.one+" and "+e.two}function Xu(e,r,t){
let n=h.standards.findIndex(a=>a[0]===e),o=new Map,s=a=>We(o,a,()=>({outcomes:Q0(a,n)}));return kq(nt(r),a=>V(s(a).outcomes)).
map(a=>WV(a,a.waits.map(s),t))}function WV(e,r,t){let n=r.map(ne),o=Math.min(...n);if(o<Mu){let u=Iu(o,Mu);return{pair:e,
lines:r,unavailable:u,sentence:Pq(e,u)}}let s=r.map((u,l)=>Tr(u.outcomes[0],n[l])),i=r.map(u=>De(u)[0]),a=sq(s[0],s[1]);
return{pair:e,lines:r,unavailable:"",words:i,n:n[0]+n[1],points:R("points",{by:Ft(a.difference),low:Ft(a.low),high:Ft(a.
high)}),sentence:Dw(e,s.map(u=>u.share),i,a,t)}}function*Dq(e){let{unit:r,grouped:t}=k.turnaround.timed[e],n=[];for(let[
o,s]of t){let i=Nu(nt(e),o),a=[],u=0;for(let l of s.filter(c=>i.has(c))){let c=tt(i.get(l)??[],r==="hours");u=Math.max(u,
c.grid),a.push(yield*DV(l,ht(c,r==="hours"),r)),yield}n.push(Object.assign(Lu(o,a,k.turnaround),{method:R("medians")+J0(
u,!0)}))}return n}function*DV(e,r,t){let{n,open:o}=H0(r),s=n>=Fq?yield*Hy(r):null,i=s?Ou(s,t):R("too_few",{n,needs:Fq}),
a=s&&Number.isFinite(s.low)&&Number.isFinite(s.high),u={name:e,value:null,interval:null,said:s?i:Tu(e,n).said};return a&&
Object.assign(u,{value:[s.low,s.high].map(Lt),interval:[s.ciLow,s.ciHigh].map(Lt)}),{name:e,n,counted:n,enough:s!==null,
cells:[i,O(o)],dot:u}}var HV=2,BV=8;function Hq(e,r,t){let n=r.looks[e.kind==="xmr"?"share":"days"],o=r.looks[e.of==="share"?"share":"days"].layout.
yaxis,s=e.points.map(v=>ve(v.begin)),i=Math.max(Math.floor((e.points[s.length-1].begin-e.points[0].begin)*.04),10),a=e.points[0].
begin-i,u=e.points[s.length-1].begin+i,l=function(v){return n.data.find(d=>d.name===v)},c=[{...n.data[0],x:s,y:e.points.
map(v=>v.value)}];for(let v of Object.keys(r.kinds)){let d=e.points.filter(m=>m.pointType===v);d.length&&c.push(GV(e,d,l(
r.kinds[v]),r.kinds[v]))}let f=Bq(n.layout,t,a,u,4,ve);return{data:c.concat(XV(e,l,ve(u))),layout:{...n.layout,yaxis:UV(
e,o),xaxis:{...n.layout.xaxis,range:[ve(a),ve(u)]},shapes:f.shapes,annotations:f.labels.concat(VV(e,n.layout.annotations))}}}
function UV(e,r){let t={...r},n=Math.max(...e.points.map(o=>o.value),...e.segments.map(o=>o.upper||0));return e.of==="me\
dian"&&(t.title={...r.title,text:"median, "+e.unit}),(e.unit==="hours"||n>BV)&&delete t.dtick,t}function GV(e,r,t,n){return{
...t,x:r.map(o=>ve(o.begin)),y:r.map(o=>o.value),customdata:r.map(o=>[o.label,dn(e,o.value)].concat(e.of==="days between"?
[]:[O(o.n)+" clocks"],o.cause==="common"?[]:[n+": "+o.cause]).join("<br>"))}}function XV(e,r,t){let n=[],o=function(s,i,a,u,l){
n.push({...r(u),x:[s,i],y:[a,a],showlegend:l})};return e.segments.forEach((s,i)=>{let a=ve(e.points[s.start].begin),u=s.
stop<e.points.length?ve(e.points[s.stop].begin):t;o(a,u,s.mean,e.middle,i===0),!Number.isNaN(s.lower)&&(o(a,u,ns(e,s.lower),
"limits of chance",!1),o(a,u,ns(e,s.upper),"limits of chance",i===0))}),e.target!==null&&o(ve(e.points[0].begin),t,e.target,
"target",!0),n}function Bq(e,r,t,n,o,s){let i={shapes:[],labels:[]};return r.map(u=>({one:u,begin:Math.max(u.begin===null?
t:u.begin,t),end:Math.min(u.end===null?n:u.end+1,n)})).filter(u=>u.begin<u.end).forEach((u,l)=>{i.shapes.push({...e.shapes[0],
name:oe(u.one.name),x0:s(u.begin),x1:s(u.end)});for(let[c,f]of[[u.begin,u.one.begin],[u.end,u.one.end]])f!==null&&i.shapes.
push({...e.shapes[1],x0:s(c),x1:s(c)});i.labels.push({...e.annotations[0],x:s(u.begin),yshift:o+15*(l%HV),text:oe(u.one.
name),hovertext:oe(u.one.words)})}),i}function VV(e,r){let t=["Variation: "+e.points[e.points.length-1].pointType];e.assurance.
startsWith("no ")||t.push("Assurance: "+e.assurance);let n=e.segments.filter(o=>o.reason).map(o=>({...r[2],x:ve(e.points[o.
start].begin),text:K(r[2].text,{reason:oe(o.reason)})}));return[{...r[1],text:t.join("<br>")}].concat(n)}function Uq(e,r){
let t=r.looks.funnel,n=e.sites.map(v=>v.n),[o,s]=[Math.min(...n),Math.max(...n)],i=Math.max((s-o)*.25,2),a=Bt(o-i),u=e.lines.
slice(e.lines.slice(1).filter(v=>v.n<=a).length),l=u.map(v=>v.n),c=[null,2,1,3,0].map((v,d)=>({...t.data[d],x:l,y:u.map(
m=>v===null?e.share:m.limits[v])}));for(let v of t.data.slice(5)){let d=e.sites.filter(m=>r.positions[m.position]===v.name);
d.length&&c.push(jV(d,v))}let f=Math.min(...e.sites.map(v=>Math.min(v.limits[0],v.share)));return{data:c,layout:{...t.layout,
xaxis:{...t.layout.xaxis,range:[Math.max(o-i,0),s+i*.6]},yaxis:{...t.layout.yaxis,range:[Math.max(f-.06,-.02),1.04]}}}}function jV(e,r){
return{...r,x:e.map(t=>t.n),y:e.map(t=>t.share),text:e.map(t=>t.position==="within"?"":" "+oe(t.name)),customdata:e.map(
t=>{let n="95 % limits "+H(t.limits[1])+" to "+H(t.limits[2]);return[oe(t.name),O(t.met)+" of "+O(t.n)+" ("+H(t.share)+"\
)",r.name,n].join("<br>")})}}function Gq(e,r,t,n){let o=e.own.filter(f=>f.enough),s=r.data[r.data.length-1],i=r.data.slice(
0,-1),a=[...new Set(i.flatMap(f=>f.x).concat(o.map(f=>f.year)))].sort(),[u,l]=[a[0],a[a.length-1]],c=Bq(t.charts.looks.share.
layout,n,Je((u-1)*12+wo),Je(l*12+wo),4,KV);return{data:i.concat(YV(s,o,t.charts.published.aside,t.charts.words.published)),
layout:{...r.layout,xaxis:{...r.layout.xaxis,tickvals:a,range:[u-.5,l+.5]},shapes:c.shapes,annotations:c.labels}}}function YV(e,r,t,n){
let o=r.map(s=>Tr(s.met,s.n));return{...e,x:r.map(s=>s.year+t),y:o.map(s=>s.share),error_y:{...e.error_y,array:o.map(s=>s.
high-s.share),arrayminus:o.map(s=>s.share-s.low)},customdata:r.map(s=>K(n.hover,{when:s.when,share:s.share}))}}function KV(e){
let r=mr(e),t=r.getUTCFullYear()+(r.getUTCMonth()>=wo?1:0),[n,o]=[(t-1)*12,t*12].map(s=>Je(s+wo));return t-.5+(e-n)/(o-n)}function QV(e){let[r,t,n,o]=e.limits.map(H);return ce([e.name,O(e.met)+" of "+O(e.n)+" ("+H(e.share)+")",t+" to "+n,r+" \
to "+o,e.position])}var ZV="No clock of the chosen cases is of this step.";function $V(e,r,t){let[n,o]=[e.querySelector(
".refusal"),e.querySelector(".whole")];if(n.hidden=!r||!r.unavailable,o.hidden=!r||!!r.unavailable,!r)return;for(let i of e.
querySelectorAll(".without"))i.hidden=!r.unavailable,i.querySelector("tbody").replaceChildren(...t.rows.map(a=>a.cloneNode(
!0)));if(r.unavailable){n.textContent=r.sentence||r.unavailable;return}let s=e.querySelector("figure");t.title&&(s.querySelector(
".title").textContent=t.title),s.querySelector(".says").textContent=r.says,s.querySelector("tbody").replaceChildren(...t.
rows),s.querySelector(".behind > summary").textContent="The table behind it ("+t.behind+")",e.querySelector(".beside").replaceChildren(
...t.beside.map(i=>E("p",{class:"small"},i))),e.querySelector(".basis").textContent="n = "+O(r.n)+". "+r.method+" Source\
: "+r.source+"."}function JV(e,r,t){return!r||r.unavailable?{}:{title:e.dataset.whose+": "+r.title.slice(0,1).toLowerCase()+
r.title.slice(1),rows:r.points.map(n=>ce([n.label,dn(r,n.value),O(n.n),n.cause==="common"?"no more than chance":n.cause])),
behind:r.points.length+" points",beside:Oq(r,t).concat(r.warnings,r.leftOut.map(n=>"Left out: "+n))}}function xV(e){return e.
unavailable?{}:{rows:e.sites.map(QV),behind:e.sites.length+" sites",beside:[]}}var Xq={share(e,r){let{words:t,targets:n}=r.
charts,o=In(P,r.charts.periods);return Vu(e,r,gq(os(e,r),t,o,n[e.dataset.of]||null),o)},days(e,r){let t=In(P,r.charts.periods);
return Vu(e,r,Aq(os(e,r),r.charts.words,t),t)},median(e,r){let t=Rq(e.dataset.of);if(!t.size)return[{unavailable:ZV},{},
null];let n=In(P,r.charts.periods);return Vu(e,r,yq(t,r.timed[e.dataset.of].unit,r.charts,n),n)},funnel(e,r){let t=(r.shares[e.
dataset.of].find(o=>o[0]==="site")||["site",[]])[1],n=Lq(os(e,r).sites,t.filter(o=>o!==r.unknown),r.charts.words.funnel);
return[n,xV(n),n.unavailable?null:Uq(n,r.charts)]}};function os(e,r){return Ew(P,r)[h.standards.findIndex(t=>t[0]===e.dataset.
of)]}function Vu(e,r,t,n){let o=t&&!t.unavailable?Hq(t,r.charts,n):null;return[t,JV(e,t,r.charts.words),o]}function Vq(e,r){
return/median|published/.test(e.dataset.chart)||os(e,r).n?Xq[e.dataset.chart](e,r):[e.dataset.chart==="days"?null:{unavailable:es},
{},null]}function jq(e,r){if(!ee)return;let t=Array.from(document.querySelectorAll("#turnaround [data-chart]")),n=new Map,
o=function(l){n.has(l)||n.set(l,ej(l));let[c,f,v]=Vq(l,e);$V(l,c,f),r(l.dataset.name,v),l.removeAttribute("data-stale")},
s=function(l){return l.matches("[data-stale]")&&!l.closest("details:not([open])")},i=function*(){yield*Z0();for(let l of t.
filter(s))o(l),yield},a=!1,u=function(){if(!(!a&&!W())){a=W();for(let l of t)r(l.dataset.name,a?null:e.figures[l.dataset.
name]),l.toggleAttribute("data-stale",a),!a&&n.has(l)&&n.get(l)();Mr(i),Mr(()=>{zV(e,t)})}};for(let l of document.querySelectorAll(
"#turnaround details"))l.addEventListener("toggle",()=>{t.some(s)&&Mr(i)});Y("turnaround",u),u()}function zV(e,r){let t=Array.
from(document.querySelectorAll("#turnaround [data-silent]"));for(let s of t)s.hidden=!W()||!r.some(i=>{let a=s.contains(
i)&&Vq(i,e)[0];return a&&!a.unavailable});let n=A("silent");if(!n)return;let o=t.filter(s=>s.hidden).map(s=>s.dataset.silent);
n.hidden=!o.length,n.querySelector("span").textContent=o.join(", ")}function ej(e){let r=ue(Array.from(e.querySelectorAll(
".refusal, .title, .says, tbody, .behind > summary, .beside, .basis"))),t=Array.from(e.querySelectorAll(".refusal, .whol\
e, .without")),n=t.map(o=>o.hidden);return function(){r(),t.forEach((o,s)=>{o.hidden=n[s]})}}function rj(e,r,t){let n=Array.
from(e.querySelector("tbody").rows).filter(s=>!("own"in s.dataset)),o=r.own.map(s=>{let i=ce([t.whose,s.when,s.words]);return i.
dataset.own="",i});return{rows:n.concat(o),behind:C(n.length+o.length,"figure"),beside:[]}}Xq.published=function(e,r){let t=Cq(
P,e.dataset.of,r),n=t.unavailable?null:Gq(t,r.figures[e.dataset.name],r,In(P,r.charts.periods));return[t,rj(e,t,r.charts.
words.published),n]};function ss(e,r,t,n){let o=Object.fromEntries(Object.entries(e.layout).filter(u=>!/^[xy]axis/.test(u[0]))),s={data:[],most:n?
tj(t):1,times:n,layout:Object.assign(o,{annotations:[]})},i=V(ju(r,t.map(u=>u.dots.length)));o.height=e.layout.height-V(
ju(r,nj(e)))+i;let a=1;for(let u=0;u<t.length;u+=r.columns){let l=t.slice(u,u+r.columns);l.forEach((c,f)=>{let v=r.row*Math.
min(c.dots.length,r.most),m={x:[f/r.columns+r.names,(f+1)/r.columns-r.gap],y:[a-(r.head+v)/i,a-r.head/i]};oj(s,e,r,c,u+f+
1,m)}),a-=ju(r,l.map(c=>c.dots.length))[0]/i}return{data:s.data,layout:s.layout}}function tj(e){let r=e.flatMap(o=>o.dots).
filter(o=>o.value),t=r.map(o=>o.value[1]).concat(1),n=r.map(o=>o.interval[1]).filter(Number.isFinite);return Math.min(Math.
max(...t,...n),Math.max(...t)*2.5)*1.05}function ju(e,r){let t=[];for(let n=0;n<r.length;n+=e.columns){let o=Math.max(...r.
slice(n,n+e.columns).map(s=>Math.min(s,e.most)));t.push(e.head+e.foot+e.row*o)}return t}function nj(e){let r=function(t){
return Number(t.slice(5)||1)};return Object.keys(e.layout).filter(t=>t.startsWith("yaxis")).sort((t,n)=>r(t)-r(n)).map(t=>e.
layout[t].tickvals.length)}function oj(e,r,t,n,o,s){let i=o===1?"":String(o),a=n.dots.slice(0,t.most),u=n.dots.length-a.
length;e.layout["xaxis"+i]={...r.layout.xaxis,domain:s.x,anchor:"y"+i,...e.times?{range:[0,e.most]}:{}},e.layout["yaxis"+
i]={...r.layout.yaxis,domain:s.y,anchor:"x"+i,range:[a.length-.4,-.6],tickvals:a.map((l,c)=>c),ticktext:a.map(l=>sj(l.name,
t.label))},e.layout.annotations.push({...r.layout.annotations[0],x:s.x[0]-t.names+.01,y:s.y[1],text:oe(n.title)+(u?" ("+
u+" more in the table)":"")}),ij(a,e.most).forEach((l,c)=>{e.data.push({...r.data[c],...l,xaxis:"x"+i,yaxis:"y"+i})})}function sj(e,r){
let t=Array.from(e);return oe(t.length<=r?e:t.slice(0,r-1).join("")+"\u2026")+"  "}function ij(e,r){let t=e.map((i,a)=>[
i,a]),n=t.filter(i=>i[0].value!==null),o=t.filter(i=>i[0].value===null),s=n.flatMap(i=>[i[1],i[1],null]);return[{x:n.flatMap(
i=>[i[0].interval[0],Number.isFinite(i[0].interval[1])?i[0].interval[1]:r,null]),y:s},{x:n.flatMap(i=>i[0].value.concat(
null)),y:s},{x:n.map(i=>(i[0].value[0]+i[0].value[1])/2),y:n.map(i=>i[1]),customdata:n.map(i=>oe(i[0].name)+": "+oe(i[0].
said))},{x:o.map(()=>0),y:o.map(i=>i[1]),text:o.map(i=>" "+oe(i[0].said))}]}function aj(e,r,t){let n=t?E("a",{href:"#surveys",class:"to-surveys","data-by":e.by,"data-group":r.name},r.name):r.name,
o=r.cells.map(s=>E("td",{class:/^[\d,]+$/.test(s)?"n":null},s));return E("tr",null,E("th",{scope:"row"},n),E("td",null,e.
title),E("td",{class:"n"},O(r.n)),...o)}function Yu(e,r,t,n,o,s){let i=r.filter(f=>!f.unavailable),a=r.some(f=>f.groups.
length);e.querySelector(".quiet").textContent=a?r.map(f=>f.unavailable).filter(Boolean).join(" "):o;let u=e.querySelector(
"figure");if(!u)return null;for(let f of[u,...e.querySelectorAll(".basis")])f.hidden=!i.length;if(!i.length)return null;
let l=u.querySelector(".to-surveys")!==null;u.querySelector("tbody").replaceChildren(...i.flatMap(f=>f.groups.map(v=>aj(
f,v,l)))),u.querySelector("summary").textContent="The table behind it ("+C(i.length,"grouping")+")";for(let f of u.querySelectorAll(
"[data-about]")){let v=i.find(d=>d.by===f.dataset.about);f.hidden=!v,v&&(f.querySelector(".count").textContent=O(v.n))}let c=i.
map(f=>({title:f.title,dots:f.groups.map(v=>v.dot)}));return ss(n,t.sizes,c,s)}function Yq(e,r){if(!ee)return;let t=Array.
from(document.querySelectorAll("#turnaround [data-groups]")),n=h.standards.map(a=>a[0]),o=ue(t.flatMap(a=>Array.from(a.querySelectorAll(
".quiet, tbody, summary, [data-about]")))),s=!1,i=function(){if(!s&&!W())return;s=W(),o();let a=s?dw(P,e):null;for(let u of t){
let l=u.dataset.groups,c="shares-"+l;for(let v of u.querySelectorAll("figure, .basis, [data-about]"))v.hidden=!1;let f=e.
figures[c];r(c,s?Yu(u,iq(a[n.indexOf(l)],e,e.shares[l]),e,f,es):f)}};Y("turnaround",i),i()}function uj(e){let r=Is(e);return r<0?e:h.results[r][1]}function Kq(){let e=h.steps.find(t=>t[0]===M.step),r=[e&&"of "+e[1],
M.agency&&"for "+M.agency,M.outcome&&"with the result: "+uj(M.outcome)].filter(Boolean);return[M.site&&"with an event at\
 "+M.site,M.from&&"begun on or after "+gr(On(M.from)),M.to&&"begun on or before "+gr(On(M.to)),r.length&&"with a wait "+
r.join(" "),M.find&&"with '"+M.find+"' in their name"].filter(Boolean).join("; ")}function is(){let e=ee||!S.n?"case":"c\
ase told one by one",r=C(S.n,e,e.replace("case","cases"));return W()?O(P.length)+" of "+r:S.n===1?"the one "+e:"all "+r}
function as(){return"Chosen cases: "+is()+"."}var Ku=k.turnaround.marks,Qq=6;function cj(e,r){let t=e.map(s=>s.at);for(let s of r){let i=s.quantiles.map(a=>a.high).filter(
Number.isFinite).map(Lt);t.push(...i.length?i:s.drawn.at.slice(-1))}let n=Math.max(0,...r.map(s=>s.drawn.at[s.drawn.at.length-
1])),o=Math.max(0,...e.map(s=>s.at));return Math.max(Math.min(Math.max(...t,1)*k.turnaround.scale.beyond,n*1.05),o*1.1,1)}
function lj(e,r,t,n,o){let s=Ku.data.slice(r*Qq,(r+1)*Qq),{drawn:i,openAt:a}=e,u=i.at.length-1,l=[0].concat(i.at,Math.max(
n,i.at[u])),c=function(m,g,w){let y=s[m].name===void 0?{}:{name:t+s[m].name};return{...s[m],...y,x:l,y:[0].concat(g,g[u]),
...w}},f=[0].concat(i.likelyLow,i.likelyLow[u]),v=i.low.every((m,g)=>m===i.high[g]),d=[c(0,i.ciLow),c(1,i.ciHigh),c(2,i.
likelyLow,{name:t+(v?k.turnaround.scale.done:k.turnaround.scale.likely),hovertemplate:t+s[2].hovertemplate,customdata:l.
map((m,g)=>H(f[g])+" done by "+we(m,o))})];return v||d.push(c(3,i.low),c(4,i.high)),a.length&&d.push({...s[5],x:a,y:a.map(
()=>k.turnaround.scale.floor),name:t+s[5].name,customdata:a.map(m=>"open for "+we(m,o)+" so far")}),d}function Qu(e,r,t,n){
let o=cj(r,t),s=t.length>1,i=r.filter(u=>u.at<=o),a={...e.layout,xaxis:{...e.layout.xaxis,range:[0,o]},shapes:i.map(u=>({
...Ku.layout.shapes[0],x0:u.at,x1:u.at})),annotations:i.map((u,l)=>({...Ku.layout.annotations[l%2],x:u.at,text:oe(u.standard+
": "+u.words)}))};return s&&(a.height+=k.turnaround.scale.legend,a.margin={...a.margin,b:a.margin.b+k.turnaround.scale.legend}),
{layout:a,data:t.flatMap((u,l)=>lj(u,l,s?oe(u.name)+": ":"",o,n))}}function bo(e,r){A(e).append(...r.map(t=>E("option",{value:t[0]},t[1])))}function fj(){bo("site",h.sites.map(o=>[o,o])),
A("site").disabled=!h.sites.length;let e=[...new Set(h.waits.agency)].sort((o,s)=>o-s);bo("agency",e.map(o=>[h.agencies[o],
h.agencies[o]]));let r=[...new Set(h.waits.step)].sort((o,s)=>o-s);bo("step",r.map(o=>[h.steps[o][0],Be(o)]));let t=new Set(
h.waits.result);bo("outcome",h.results.filter((o,s)=>t.has(s)));let n=h.periods;bo("period",n.map((o,s)=>[String(s),o[0]])),
A("period").closest("label").hidden=!n.length}function Zq(){for(let t of Rr){let n=A(t);n!==document.activeElement&&(n.value=
M[t]||""),n.value!==(M[t]||"")&&n!==document.activeElement&&Se({[t]:""})}let e=Lo();A("period").value=e<0?"":String(e);let r=W()?
is()+": "+Kq():is();A("choice").textContent=r,A("choose-all").hidden=!W(),document.body.dataset.choice=W()?r:"",Zu()}function Zu(){
let e=W()?vj():{};for(let r of document.querySelectorAll(".scope"))r.hidden=!W(),r.classList.toggle("all",r.dataset.scope!==
"chosen"),r.textContent={chosen:as,all(){return"All cases: this part does not follow the choice of cases."},still(){return[
r.dataset.words||pj,e[r.dataset.of]].filter(Boolean).join(" ")}}[r.dataset.scope]()}var pj="Of all cases, and not change\
d by the choice.";function vj(){let e=k.turnaround&&k.turnaround.own,r=Rr.filter(t=>M[t]).join(" ");return e&&r==="site"?
e.site[M.site]||{}:e&&Lo()>=0&&/^(from|to|from to)$/.test(r)?e.period[h.periods[Lo()][0]]||{}:{}}function $q(){fj(),A("c\
hoose").hidden=!1,A("choose").addEventListener("submit",r=>{r.preventDefault()});for(let r of Rr){let t=function(){Se({[r]:A(
r).value})};r==="find"?A(r).addEventListener("input",B0(t,150)):A(r).addEventListener("change",t)}A("period").addEventListener(
"change",()=>{let r=h.periods[A("period").value];Se(r?{from:ve(r[1]),to:ve(r[2])}:{from:"",to:""})}),A("choose-all").addEventListener(
"click",()=>{Se(Object.fromEntries(Rr.map(r=>[r,""]))),A("choose-words").focus()}),Y("",Zq),Zq(),W()&&(A("choose-more").
open=!0)}function xq(e,r){return E("p",{class:"small basis"},e+r.method+" Source: "+r.source+".")}function Ao(e){return[...new Set(
e.map(t=>t.method))].sort().map(t=>{let n=e.filter(i=>i.method===t),o=n.map(i=>O(i.n)),s=o.pop();return xq("n = "+(o.length?
o.join(", ")+" and ":"")+s+". ",n[0])})}function zq(e,r){let t=r.unavailable?[r.unavailable,"",""]:r.quantiles.map(n=>n.
words);return ce([e,O(r.n),O(r.open)].concat(t,r.done.map(n=>n.words).join("; ")))}function eb(e,r,t,n){let o=A(e).content.
cloneNode(!0),s=o.querySelector("figure");return s.id="chart-"+r,s.querySelector(".title").textContent=t,n&&(s.querySelector(
".says").textContent=n),s.querySelector(".scope").hidden=!1,s.querySelector(".scope").textContent=as(),o.querySelector("\
.basis").remove(),qn(s),s}function dj(e,r){let t=e.dataset.leg,{unit:n,limits:o,title:s}=k.turnaround.timed[t],i=k.turnaround.
figures["curve-"+t],a=A("chart-curve-"+t),u=a.nextElementSibling,l=e.querySelector(".refused");return[function*(){let c=yield*mn(
t);l.hidden=!c.unavailable,l.textContent=c.unavailable,a.hidden=u.hidden=!!c.unavailable,!c.unavailable&&(a.querySelector(
".says").textContent=c.sentence,a.querySelector("tbody").replaceChildren(zq("all",c)),u.replaceChildren(...Ao([c])[0].childNodes),
r("curve-"+t,Qu(i,o,[c],n)))},function*(){let c=[],f=[];for(let d of Uu(t)){let m=yield*Gu(t,d),g="compared-"+t+"-"+f.length;
m.unavailable||c.push([g,Qu(i,o,m.curves,n)]),f.push(m.unavailable?[E("p",null,m.sentence)]:mj(g,s+". "+Wq(d),m))}let v=[
[E("p",null,R("nothing_compared"))]];e.querySelector(".compared").replaceChildren(...(f.length?f:v).flat());for(let d of c)
r(...d)},function*(){let c=e.querySelector(".medians"),f=yield*Dq(t),v=yield*mn(t),d="medians-"+t,m=Yu(c,f,k.turnaround,
k.turnaround.figures[d],"No clock of the chosen cases is of this step.",!0);hj(c,f.filter(g=>!g.unavailable),v.source),r(
d,m)}]}function mj(e,r,t){let n=eb("like-times",e,r,t.sentence);return n.querySelector("tbody").replaceChildren(...t.curves.
map(o=>zq(o.name,o))),n.querySelector(".scroll").setAttribute("aria-label","Times of "+r),[n,...Ao([t]),...Ao(t.curves)]}
function hj(e,r,t){for(let o of e.querySelectorAll(":scope > .basis"))o.remove();let n=[...new Set(r.map(o=>o.method))].
sort();e.querySelector(".quiet").before(...n.map(o=>{let s=r.filter(a=>a.method===o),i=s.length<r.length?s.map(a=>a.title).
join(", ")+": ":"";return xq(i,{method:o,source:t})}))}function*gj(e,r){let t=e.dataset.judged,[,n,o]=k.turnaround.judged.
find(c=>c[0]===t),s=Xu(t,n,o);yield;let i=s.filter(c=>!c.unavailable),a=[],u="before-after-"+t;i.length&&a.push(yj(u,t,i),
...Ao(i.map(c=>({...c,...k.turnaround.shareMethod})))),a.push(s.length?E("ul",null,...s.map(c=>E("li",null,c.sentence+(c.
unavailable?"":" n = "+O(c.n)+".")))):E("p",null,R("nothing_compared"))),e.querySelector(".compared").replaceChildren(...a);
let l=k.turnaround.figures[u]||k.turnaround.figures["shares-"+t];i.length&&l&&r(u,wj(s,l))}function yj(e,r,t){let n=eb("\
like-shares",e,r+": shares compared");return n.querySelector("tbody").replaceChildren(...t.map(o=>ce([o.pair.name,o.pair.
one,o.words[0],o.pair.two,o.words[1],o.points]))),n}function wj(e,r){let t=e.flatMap(o=>o.lines.map((s,i)=>{let a=ne(s),
u=a?Tr(s.outcomes[0],a):null;return{name:o.pair.name+": "+[o.pair.one,o.pair.two][i],value:a?[u.share,u.share]:null,interval:a?
[u.low,u.high]:null,said:a?De(s)[0]:"none that counts"}})),n=ss(r,k.turnaround.sizes,[{title:"",dots:t}]);return n.layout.
xaxis.domain=k.turnaround.sizes.sides,n.layout.yaxis.ticktext=t.slice(0,k.turnaround.sizes.most).map(o=>oe(o.name)+"  "),
n}function rb(e,r){return[...Array.from(e.cells).slice(0,3),E("td",{colspan:r},"too few to say")]}function*qj(e){let r=new Set;
for(let t of e){let n=t.dataset.timed,o=yield*mn(n),s=Array.from(t.cells).slice(0,3);o.unavailable&&o.n&&r.add(o.unavailable),
o.unavailable?t.replaceChildren(...rb(t,3)):t.replaceChildren(...s,...[o.quantiles[0].words,o.quantiles[2].words,bj(n,o)].
map(i=>E("td",null,i)))}A("too-few").replaceChildren(...r.size?[tb(r)]:[])}function bj(e,r){return r.done.length?r.done.
map(o=>o.standard+": "+o.words).join("; "):nt(e).some(o=>h.verdicts.standard[S.verdicts[o]]>=0)?"told standard by standa\
rd, below":"no published limit"}function tb(e){return E("p",{class:"small"},[...e].join(" "))}function*Aj(e){let[r,t]=[[],
new Set];for(let n of e){let o=yield*mn(n.dataset.timed);o.unavailable&&o.n&&t.add(o.unavailable),o.unavailable||r.push(
o);let s=o.unavailable?rb(n,3):[...Array.from(n.cells).slice(0,3),...o.quantiles.map(i=>E("td",null,i.words))];n.replaceChildren(
...s)}A("steps-bases").replaceChildren(...Ao(r),tb(t))}function*Sj(){let e=[],[r]=k.turnaround.hours;for(let[t,n]of k.turnaround.
legs)for(let o of Uu(t)){if(o.one!==r)continue;let s=yield*Gu(t,o);s.unavailable||e.push(n+". "+s.sentence)}for(let[t,n,
o]of k.turnaround.judged)if(k.turnaround.order.includes(n)){for(let s of Xu(t,n,o))s.pair.one===r&&!s.unavailable&&e.push(
t+". "+s.sentence);yield}A("out-of-hours").replaceChildren(e.length?E("ul",null,...e.map(t=>E("li",null,t))):E("p",null,
"Too few surveys whose time of request is recorded to compare them."))}function*Nj(e){let r=new Map(h.standards.map(n=>[
n[0],n[2]])),t=h.standards.map(n=>n[0]);e.textContent=k.turnaround.order.length?R("no_survey"):e.textContent;for(let[n,o,
s]of k.turnaround.judged){if(!k.turnaround.order.includes(o)||r.get(n)!=="limit")continue;let i={outcomes:Q0(nt(o),t.indexOf(
n))};if(!ne(i))continue;let a=yield*mn(o),u=i.outcomes[So];e.textContent=R("headline",{title:k.turnaround.timed[o].title,
share:De(i)[0],words:s,unclear:u?R("unclear",{n:O(u)}):"",half:Oj(a)});return}}function Oj(e){if(e.unavailable)return"";
let r=e.quantiles[0];return r.state==="not reached"?R("fewer_than_half"):R("half_after",{words:r.words})}function nb(e){
if(!ee)return;let r=A("turnaround"),t=function(N){return Array.from(r.querySelectorAll(N))},n=t("tr[data-timed]"),[o,s]=[
n.filter(Jq),n.filter(N=>!Jq(N))],i=t("details.leg, details.judged, details.steps"),a=t(".headline, #too-few, #out-of-ho\
urs, #steps-bases, tr[data-timed], .compared, [id^=chart-curve-] + .basis, [id^=chart-curve-] tbody, [id^=chart-curve-] \
.says").concat(t(".medians").flatMap(N=>Array.from(N.querySelectorAll(".quiet, tbody, summary, [data-about] .count")))),
u=a.map(N=>Array.from(N.childNodes)),l=t(".medians").map(N=>[N,Array.from(N.childNodes)]),c=new Set,f=t(".headline, #too\
-few, #out-of-hours").concat(o),v=!1,d=new Set;function m(N,I){for(let T of N)T.toggleAttribute("data-stale",I)}function g(){
a.forEach((N,I)=>{N.replaceChildren(...u[I])});for(let[N,I]of l){N.replaceChildren(...I);for(let T of N.querySelectorAll(
"figure, .basis, [data-about]"))T.hidden=!1}for(let N of t("[id^=chart-curve-], [id^=chart-curve-] + .basis"))N.hidden=!1;
for(let N of t(".refused"))N.hidden=!0;for(let N of c)(/^(curve|medians)-/.test(N)?e.redraw:e.put)(N,k.turnaround.figures[N]);
c.clear(),Zu()}function w(N,I){c.add(N),e.redraw(N,I)}function*y(N){if(d.add(N),N.matches(".steps")&&(yield*Aj(s)),N.matches(
".judged")&&(yield*gj(N,w)),N.matches(".leg"))for(let I of dj(N,w))yield*I();m([N],!1),yield*e.inTurn()}function*b(){yield*Z0(),
qo(),yield,yield*Nj(r.querySelector(".headline")),o.length&&(yield*qj(o)),m(f.slice(0,2).concat(o),!1);for(let N of i)N.
open&&!d.has(N)&&(yield*y(N));o.length&&(yield*Sj()),m(f,!1),yield*e.inTurn()}function q(){return!v&&!W()?null:(v&&g(),v=
W(),d=new Set,m(f.concat(i),v),v?b():e.inTurn())}for(let N of i)N.addEventListener("toggle",()=>{v&&N.open&&!d.has(N)&&Mr(
y(N))});Y("turnaround",q),W()&&Mr(q())}function Jq(e){return k.turnaround.order.includes(e.dataset.timed)}function ob(e){let t=A("turnaround"),n={...e.figures};function o(g){let w=n[g.id.slice(6)],y=g.querySelector(".drawing");
if(!w||y.childElementCount)return;let b=E("div");y.append(Lr(b,"Drawing of "+g.querySelector(".title").textContent)),Plotly.
newPlot(b,w.data,w.layout,Io)}function s(){for(let g of t.querySelectorAll("figure.chart"))g.closest("details:not([open]\
)")||o(g)}for(let g of t.querySelectorAll("details"))g.addEventListener("toggle",s);Ee.push(s);function i(g,w){let y=A("\
chart-"+g)&&A("chart-"+g).querySelector(".drawing");if(n[g]=w,!!y){for(let b of y.querySelectorAll(".js-plotly-plot"))Plotly.
purge(b);y.replaceChildren(),w&&Mr(()=>{y.closest("details:not([open])")||o(y.closest("figure"))})}}function*a(){for(let g of t.
querySelectorAll("figure.chart"))g.closest("details:not([open])")||g.querySelector(".js-plotly-plot")||(o(g),yield)}Yq(e,
i),jq(e,i),s(),Ij(),nb({redraw:i,inTurn:a,put(g){n[g]=e.figures[g]}});let u=A("survey-by");if(!u)return;Y("surveys",d);let l=A(
"survey-group"),c=A("survey-outcome");function f(g,w){g.replaceChildren(...w.map(y=>E("option",{value:y[0]},y[1])))}function v(){
f(l,[["","all"]].concat((e.chosenBy[u.value]||[]).map(g=>[g,g])))}function d(){let g=W()?new Set(P.map(Z)):null,w=g?e.surveys.
filter(_=>g.has(_.case)):e.surveys,y=w.filter(_=>(!l.value||_.by[u.value]===l.value)&&(!c.value||_.outcomes.includes(c.value))),
b=e.surveys.length<e.all?", of the first "+O(e.surveys.length)+" of the "+O(e.all)+" there are":"";A("survey-count").textContent=
O(y.length)+" of "+C(w.length,"survey")+b+(y.length>200?"; the first 200 are shown, and the workbook has them all.":".");
let q=["Case","Requested","Site","Readers"].concat(e.legs.map(_=>_[1])),N=y.slice(0,200).map(_=>[_.case,_.requested,_.by.
site||"",_.by.readers||""].concat(e.legs.map(D=>_.legs[D[0]]||""))),I=Lr(wn(q,N),"The surveys chosen"),T=A("survey-table").
querySelector(".scroll");T?T.replaceWith(I):A("survey-table").prepend(I)}let m=Object.keys(e.chosenBy);f(u,m.map(g=>[g,e.
grouped[g]||g])),m.includes("site")&&(u.value="site"),f(c,[["","any"]].concat(e.outcomes.map(g=>[g,g]))),v(),d(),u.addEventListener(
"change",()=>{v(),d()}),l.addEventListener("change",d),c.addEventListener("change",d),t.addEventListener("click",g=>{let w=g.
target.closest("a.to-surveys");w&&(u.value=w.dataset.by,v(),l.value=w.dataset.group,c.value="",d())})}function Ij(){if(!ee)
return;let e=A("turnaround"),r=Array.from(e.querySelectorAll("[data-timed] > .n, [data-clocks], [data-share], #two-reade\
rs")),t=ue(r),n=function(){if(t(),!W())return;let o=hw(P),s=new Map(et(P).lines.map((l,c)=>[Ze(h.lines[c][1]),l]));for(let l of e.
querySelectorAll("[data-timed]")){let c=o.get(l.dataset.timed);[c.n,c.open].forEach((f,v)=>{l.querySelectorAll(".n")[v].
textContent=O(f)})}for(let l of e.querySelectorAll("[data-clocks]"))l.textContent=C(o.get(l.dataset.clocks).n,"clock");for(let l of e.
querySelectorAll("[data-share]")){let c=s.get(l.dataset.share);l.textContent=ne(c)?De(c)[0]:"None counted"}let i=A("two-\
readers");if(!i||!i.dataset.check)return;let[a,u]=k.practice.checks[i.dataset.check];i.textContent=Zw(u,z0(P)[a])};Y("tu\
rnaround",n),W()&&n()}var _j=200;function sb(e){if(!ee)return;let r=A("after-table"),t=A("unknown-table"),n=A("record-chosen"),o=[r,t].filter(
Boolean).map(l=>l.tBodies[0]),s=ue(o);function i(){let l=e.unknown.map(()=>[]),c=new Map(e.unknown.map((f,v)=>[f,v]));for(let f of P)
for(let v=S.events[f];v<S.events[f+1];v+=1){let d=c.get(h.events.activity[v]);d!==void 0&&l[d].push(te(h.events.row[v]))}
l.forEach((f,v)=>{let d=t.tBodies[0].rows[v];if(e.unknown[v]<0){d.cells[1].textContent+=" (all cases)";return}d.hidden=!f.
length,d.cells[1].textContent=O(f.length),d.cells[3].textContent=f.slice(0,10).join(", ")+(f.length>10?" and "+O(f.length-
10)+" more":"")})}function a(l){return V(P.map(c=>l[c]))}let u=function(){s(),n.hidden=!W();for(let v of document.querySelectorAll(
".held-more"))v.hidden=W();if(!W())return;let l=new Set(P.map(Z)),c=e.after?e.after.filter(v=>l.has(v[0])):[],f=V(P.map(
v=>S.waits[v+1]-S.waits[v]));n.textContent="Of the chosen cases: "+C(a(h.events.of),"event")+" and "+C(f,"wait")+" measu\
red"+(e.after?"; "+C(c.length,"record")+" after the as-of date":"")+". What was read and what was set aside belongs to t\
he files, and no choice of cases changes it.",r&&e.after&&r.tBodies[0].replaceChildren(...c.slice(0,_j).map(v=>ce(v))),t&&
i()};Y("record",u),W()&&u()}function us(e){let r=A(e);if(!r)return;for(let n=r.parentElement;n;n=n.parentElement)n.tagName==="DETAILS"&&(n.open=!0);
r.scrollIntoView();let t=r.querySelector("h2, h3")||r;t.tabIndex=-1,t.focus({preventScroll:!0})}function ib(){bs(),window.
addEventListener("hashchange",()=>{if(location.hash&&!location.hash.includes("="))return;let e=bs();qs(e),M.part&&M.part!==
e.part&&us(M.part)}),document.addEventListener("click",e=>{let r=e.target.closest("a[href^='#']");if(!r)return;e.preventDefault();
let t=r.getAttribute("href").slice(1);document.querySelector("section#"+CSS.escape(t))&&Se({part:t}),us(t)})}var $u=[],Ej=5,Mj=660,Tj=540,Lj=.7;function Cj(e){let r=E("figure",{class:"chart"},E("figcaption",null,E("strong",{class:"\
title"}),E("span",{class:"says"})),E("div",{class:"drawing"})),t=E("table",null,A("case-table").tHead.cloneNode(!0),E("t\
body",null,...vu(e)));return E("div",{class:"printed-case"},E("p",null,kr(e)),r,E("ul",null,...du(e)),t)}function Fj(){let e=S.
byName.has(M.case),r=e?[]:le.slice(1,Ej);A("printed-words").textContent=e||!r.length?"Printed here: "+xe(Ke())+".":"Prin\
ted here: "+xe(Ke())+" and the next of the list, "+r.map(xe).join(", ")+". Choose a case on the page to print it alone.";
for(let t of r){let n=Cj(t);A("printed-cases").append(n),mu(n.querySelector("figure"),t,[0,1])}}function ab(e,r,t){e.style.
setProperty("--on-paper",Math.min(r,Tj/t).toFixed(3))}function Rj(e){let r=e.querySelector(".whole");if(!r)return;let t=e.
closest("#chart-case, .printed-case").offsetHeight-e.offsetHeight,n=Math.min(1,(Mj-t)/e.offsetHeight);ab(e,n<Lj?1:n,r.getBoundingClientRect().
bottom-e.getBoundingClientRect().top)}function kj(){Yy(),$u=Array.from(document.querySelectorAll("details:not([open])")).
filter(e=>!e.closest("#turnaround"));for(let e of $u)e.open=!0;document.body.classList.add("printing");for(let e of Ee)e();
S.n&&Fj();for(let e of document.querySelectorAll("#turnaround .drawing .scroll"))ab(e,.75,e.offsetHeight);document.querySelectorAll(
"#chart-case .drawing, #printed-cases .drawing").forEach(Rj)}function Pj(){if(S.n)for(let e of["printed-cases","printed-\
words"])A(e).replaceChildren();for(let e of $u)e.open=!1;document.body.classList.remove("printing");for(let e of Ee)e()}
function ub(){window.addEventListener("beforeprint",kj),window.addEventListener("afterprint",Pj);let e=B0(()=>{for(let t of Ee)
t()},120),r=window.innerWidth;window.addEventListener("resize",()=>{window.innerWidth!==r&&(r=window.innerWidth,e())}),A(
"print").addEventListener("click",()=>{window.print()})}var cb={talk:qw,glance:aq,days:Iw,cases:ow,pathway:Kw,turnaround:ob,practice:Jw,findings:xw,record:sb};ib();Ky();uc();for(let e of Object.
keys(k))cb[e]&&cb[e](k[e]);S.n&&$q();sc();ub();M.part&&us(M.part);})();
