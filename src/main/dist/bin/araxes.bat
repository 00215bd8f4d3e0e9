@echo off
rem Araxes. Without arguments or with a file it opens the window, with a command it is a command line: araxes --help
rem ARAXES_JAVA_OPTIONS holds further options for the virtual machine, such as -Xmx2g.
setlocal
for %%I in ("%~dp0..") do set "HOME=%%~fI"

set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%I in ('where java 2^>nul') do call :try_program "%%~fI"
if not defined JAVA call :try "@build.jdk@"
if not defined JAVA for /d %%I in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~fI"
if not defined JAVA (
  echo araxes: needs Java 25 or newer and found none; install a JDK 25 ^(for example from https://adoptium.net^) or set JAVA_HOME to one 1>&2
  exit /b 1
)

set "DOOR=cli"
if "%~1"=="" set "DOOR=window"
if "%~1"=="--geodata" if "%~3"=="" set "DOOR=window"
if "%~1"=="open" if not "%~2"=="" if not "%~2"=="--help" if "%~3"=="" set "DOOR=window"
if "%~2"=="" if /i "%~x1"==".araxes" set "DOOR=window"
if "%~2"=="" if not "%~x1"=="" if exist "%~1" set "DOOR=window"

set "CACHE="
if exist "%HOME%\lib\%DOOR%.aot" set CACHE="-XX:AOTCache=%HOME%\lib\%DOOR%.aot"
set "CLASSES=%HOME%\lib\araxes.jar;@bat.class.path@"
if "%DOOR%"=="window" (
  "%JAVA%\bin\java.exe" @window.options@ "--module-path=%HOME%\lib\javafx" "-Daraxes.geodata=%HOME%\geodata" %CACHE% -Xlog:disable -Xlog:all=warning:stderr -Xlog:aot*=off:stderr -Xlog:cds*=off:stderr %ARAXES_JAVA_OPTIONS% -cp "%CLASSES%" @main.class@ %*
) else (
  "%JAVA%\bin\java.exe" @cli.options@ "-Daraxes.geodata=%HOME%\geodata" %CACHE% -Xlog:disable -Xlog:all=warning:stderr -Xlog:aot*=off:stderr -Xlog:cds*=off:stderr %ARAXES_JAVA_OPTIONS% -cp "%CLASSES%" @main.class@ %*
)
exit /b %ERRORLEVEL%

:try_program
if not defined JAVA for %%I in ("%~dp1..") do call :try "%%~fI"
exit /b 0

:try
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" for /f "tokens=1 delims=." %%V in ("%%~B") do if %%V GEQ 25 set "JAVA=%~1"
exit /b 0
